/** A run's slices: which scenes and frames share a value of a tag. */

/** The slice that the state asks for; null is all there is. */
export const sliceOf = (scenes, state) => scenes.slices?.find((slice) => slice.name === state.slice) ?? null;

export const holdsScene = (slice, sceneIndex) => !slice || slice.scenes.includes(sceneIndex);

/** Where single frames are the dataset's scenes, a slice names frames. */
export const holdsFrame = (slice, frame) => !slice?.only || slice.only.includes(frame);
