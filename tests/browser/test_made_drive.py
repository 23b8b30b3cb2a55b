"""The page on a drive whose every value is known: projections, clicks, and broken data."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import ConvexHull

from drivekit.geometry import corners
from drivekit.geometry.corners import EDGES
from drivekit.model.cameras import Camera
from drivekit.viewer.web.state import parse_state

BROKEN = {"no points": 2, "no boxes": 3, "bad points": 4, "no image": 5, "broken image": 6}
BROKEN_POINTS = 7


@pytest.fixture(scope="module")
def view(new_view, serve, make_drive):
    scenes = {"still": {}, "moved": {"shift": 3.0}, "broken": {"is_clean": False}}
    with serve(make_drive(scenes, n_frames=9, n_points=4000), state="th=dark") as url:
        view = new_view()
        view.open(url)
        view.url = url.split("#")[0]
        yield view


def wire(camera: Camera) -> dict:
    """A camera as the page has it."""
    return {
        "width": camera.width, "height": camera.height, "K": camera.K.ravel().tolist(),
        "model": camera.model, "distortion": list(camera.distortion),
        "rMax": camera.r_max if np.isfinite(camera.r_max) else None,
    }  # fmt: skip


def boxes_of(make_drive, shift=0.0):
    scene = make_drive({"x": {"shift": shift}}, n_frames=1, n_points=1)["x"]
    return scene.boxes(0)


@pytest.mark.parametrize("channel", ["PLAIN", "BENT", "FISH", "BACK"])
def test_page_projects_points_as_python_does(view, lenses, channel):
    rng = np.random.default_rng(3)
    points = rng.uniform([-30, -8, -5], [30, 8, 60], (400, 3))
    here = lenses[channel].project(points)
    there = view.ask("([camera, points]) => drivekit.project(camera, points)",
                     [wire(lenses[channel]), points.tolist()])  # fmt: skip
    seen = np.array([pixel is not None for pixel in there])
    assert (seen == here.valid).all()
    assert seen.sum() > 100
    pixels = np.array([pixel for pixel in there if pixel is not None])
    assert np.abs(pixels - here.pixels[here.valid]).max() < 1e-6


@pytest.mark.parametrize("channel", ["PLAIN", "BENT", "FISH"])
def test_page_draws_edges_where_python_does(view, lenses, channel, make_drive):
    """Each piece lies on Python's curve to half a pixel, and none of the curve is left out."""
    camera, rng = lenses[channel], np.random.default_rng(5)
    centers = rng.uniform([-12, -3, -6], [12, 3, 30], (40, 3))
    box = corners(boxes_of(make_drive))[0]
    eight = (box - box.mean(axis=0))[None] + centers[:, None]
    lines = eight[:, EDGES].reshape(-1, 2, 3)
    there = view.ask("([camera, lines]) => drivekit.projectLines(camera, lines)",
                     [wire(camera), lines.tolist()])  # fmt: skip
    compared = 0
    for (a, b), pieces in zip(lines, there, strict=True):
        curve = curve_of(camera, a, b)
        theirs = np.array(pieces).reshape(-1, 2, 2)
        if len(theirs):
            assert (
                distance_to(theirs.reshape(-1, 2), np.stack([curve[:-1], curve[1:]], 1)).max() < 0.5
            )
        visible = curve[camera.inside(curve, margin=1.0)]
        # The last bit before the lens folds back may be cut off either way.
        if len(visible) > 20 and np.ptp(visible, axis=0).max() > 4:
            compared += 1
            assert distance_to(visible, theirs).max() < (0.5 if not camera.distortion else 1.0)
    assert compared > 50


def curve_of(camera: Camera, a, b):
    """Pixels of many points of a line, as far as it can be seen."""
    points = a + np.linspace(0, 1, 3000)[:, None] * (b - a)
    pixels = camera.project(points, 0.1).pixels
    return pixels[np.isfinite(pixels).all(axis=1)]


def distance_to(points, segments):
    """How far points (N, 2) are from the nearest of segments (M, 2, 2)."""
    a, d = segments[:, 0], segments[:, 1] - segments[:, 0]
    along = ((points[:, None] - a) * d).sum(2) / np.maximum((d * d).sum(1), 1e-12)
    nearest = a + np.clip(along, 0, 1)[..., None] * d
    return np.linalg.norm(points[:, None] - nearest, axis=2).min(axis=1)


def test_click_selects_the_track_in_cloud_and_images(view, make_drive, lenses, mountings):
    view.open(view.url + "#th=dark")
    boxes = boxes_of(make_drive)
    left, top, _, _ = view.ask("drivekit.canvasRect()")
    for k, channel in ((0, "PLAIN"), (1, "BENT"), (0, "FISH"), (2, "BACK")):
        wanted = f"track-{k}"
        at = view.clip(boxes.center[k : k + 1])[0]
        view.press("Escape")
        view.page.mouse.click(left + at[0], top + at[1])
        assert selected_track(view) == wanted, "clicked in the cloud"
        assert wanted in view.page.inner_text("#object")

        view.press("Escape")
        in_camera = mountings[channel].inv().apply(boxes.center[k : k + 1])
        u, v = lenses[channel].project(in_camera).pixels[0]
        x, y = view.ask("([name, u, v]) => drivekit.imageToPage(name, u, v)",
                        [channel, u, v])  # fmt: skip
        view.page.mouse.click(x, y)
        assert selected_track(view) == wanted, f"clicked in {channel}"
        drawn = {c: view.ask("c => drivekit.inCamera(c).map((b) => b.row)", c) for c in lenses}
        assert k in drawn[channel]
    assert 2 not in drawn["PLAIN"], "it is behind that camera"


def selected_track(view):
    return view.ask(
        "drivekit.boxes().find((b) => `${b.source}:${b.row}` === drivekit.state().selected)?.track"
    )


def test_a_track_stays_selected_from_frame_to_frame(view):
    view.open(view.url + "#th=dark&sel=gt:1")
    view.press("ArrowRight")
    view.until("drivekit.frame() === 1")
    assert view.ask("drivekit.state().selected") == "gt:4"
    assert selected_track(view) == "track-1"
    cells = view.until("document.querySelectorAll('.history .cell').length")
    assert cells == 9


def test_following_a_track_keeps_it_where_it_is(view, make_drive):
    view.open(view.url + "#th=dark&sel=gt:0&fol=none")
    center = boxes_of(make_drive).center[:1]
    at = [view.clip(center)[0]]
    view.press("ArrowRight")
    view.until("drivekit.frame() === 1")
    at.append(view.clip(center)[0])
    assert np.linalg.norm(at[1] - at[0]) > 3, "the vehicle drives on, the camera stays"
    view.press("f", "ArrowRight")
    view.until("drivekit.frame() === 2")
    assert view.ask("drivekit.state().follow") == "ego"


def test_moving_a_box_changes_pixels_inside_its_hull_only(view, make_drive):
    state = "th=dark&cam=bev&hide=labels"
    pictures, hulls = [], []
    for scene, shift in (("still", 0.0), ("moved", 3.0)):
        view.open(f"{view.url}#s={scene}&{state}")
        view.until("drivekit.boxes().length === 3")
        pictures.append(view.pixels().astype(int))
        box = boxes_of(make_drive, shift)
        eight = corners(box)[0]
        tick = box.center[0] + 0.675 * 4.4 * np.array([np.cos(0.4), np.sin(0.4), 0])
        hulls.append(ConvexHull(view.clip(np.vstack([eight, tick, tick - [0, 0, 0.8]]))))
    rows, columns = np.nonzero(np.abs(pictures[0] - pictures[1]).max(axis=2))
    assert len(rows) > 50
    inside = np.zeros(len(rows), bool)
    for hull in hulls:
        normals, offsets = hull.equations[:, :2], hull.equations[:, 2]
        inside |= (np.column_stack([columns, rows]) @ normals.T + offsets <= 4).all(axis=1)
    assert inside.all(), f"{(~inside).sum()} of {len(rows)} pixels changed elsewhere"


@pytest.mark.parametrize("what", BROKEN)
def test_broken_frames_are_shown_as_far_as_they_go(view, what):
    view.complaints.clear()
    view.open(f"{view.url}#s=broken&th=dark&f={BROKEN[what]}")
    points, boxes = view.ask("[drivekit.points(), drivekit.boxes().length]")
    expected = {"no points": (0, 3), "no boxes": (4000, 0), "bad points": (1333, 3)}
    assert (points, boxes) == expected.get(what, (4000, 3))
    back = view.page.locator(".cam[data-camera=BACK]")
    if what in ("no image", "broken image"):
        view.until("document.querySelector('.cam[data-camera=BACK] .cam-remark').textContent")
        assert "empty" in back.get_attribute("class")
    view.press("ArrowLeft")
    view.until("i => drivekit.frame() === i", BROKEN[what] - 1)
    assert not [c for c in view.complaints if "Failed to load resource" not in c]


def test_an_error_of_the_server_is_one_message_and_the_page_lives_on(view):
    view.open(f"{view.url}#s=broken&th=dark&f={BROKEN_POINTS - 1}")
    view.press("ArrowRight")
    view.until("!document.getElementById('message').hidden")
    words = view.page.inner_text("#message")
    assert "expected 16 bytes a point, found 7" in words
    assert "000007.bin" in words
    view.press("ArrowRight")
    view.until("drivekit.frame() === 8")
    view.press("ArrowLeft", "ArrowLeft")
    view.until("drivekit.frame() === 6")


def test_a_frame_that_cannot_be_read_is_an_empty_place_in_the_row(view):
    """Also as the first one: everything else can be reached from there, and playing passes it."""
    view.open(f"{view.url}#s=broken&th=dark&f={BROKEN_POINTS}")
    assert "000007.bin" in view.until("document.getElementById('message').innerText")
    assert (view.ask("drivekit.frame()"), view.ask("drivekit.points()")) == (BROKEN_POINTS, 0)
    assert view.page.locator("select.scene option").count() == 3
    view.press("ArrowLeft")
    view.until("i => drivekit.frame() === i", BROKEN_POINTS - 1)
    assert view.page.is_hidden("#message"), "what is shown now is fine"
    assert view.ask("drivekit.points()") == 4000
    view.press(" ")
    view.until("i => drivekit.frame() === i", BROKEN_POINTS + 1)
    assert "000007.bin" in view.page.inner_text("#message"), "nobody could read it while it played"


def test_measure_and_readout(view):
    view.open(view.url + "#th=dark&cam=bev&hide=labels")
    left, top, _, _ = view.ask("drivekit.canvasRect()")
    view.press("m")
    ends = np.array([[5.0, 8.0, 0.0], [15.0, 8.0, 0.0]])
    for x, y in view.clip(ends):
        view.page.mouse.click(left + x, top + y)
    measured = np.array(view.ask("drivekit.state().measure")).reshape(2, 3)
    # A point near the pixel is taken rather than the ground under it.
    assert np.linalg.norm(measured[1, :2] - measured[0, :2]) == pytest.approx(10.0, abs=1.5)
    view.press("Escape")
    assert view.ask("drivekit.state().measure") is None


STATES = [
    "", "f=12&sel=A:345", "f=@000123", "s=scene%20one&c=intensity&cr=-2,4.5&ps=3.5",
    "hide=labels,images&show=trails", "cls=&sc=0.3333333", "cls=b,a%2Cc", "cam=@CAM_FRONT&fol=none",
    "cam=free&at=-10,0,5.00004,0,0,-0.00001",
    "eo=-score&ms=0,0,0,10,0,0&th=light&lg=ko&zz=new&aa=1",
]  # fmt: skip


@pytest.mark.parametrize("text", STATES)
def test_page_and_command_line_write_the_same_state(view, text):
    assert view.ask("text => drivekit.canonical(text)", text) == str(parse_state(text))


def test_a_link_that_cannot_be_understood_is_a_remark(view):
    view.open(view.url + "#th=dark&f=2&cam=sideways")
    assert view.ask("[drivekit.frame(), drivekit.state().camera]") == [2, "chase"]
    assert "cam" in view.page.inner_text("#message")


def test_an_address_typed_in_goes_to_its_scene_and_frame(view):
    view.open(view.url + "#th=dark&f=4")
    view.ask("() => { location.hash = '#s=moved&f=2&th=dark&c=ring'; }")
    view.until("drivekit.state().scene === 'moved' && drivekit.frame() === 2")
    assert view.ask("drivekit.state().color") == "ring"
    view.ask("() => { location.hash = '#f=1&th=dark'; }")
    view.until("drivekit.state().scene === null && drivekit.frame() === 1")


def test_clicks_in_images_at_different_places_do_not_take_turns(
    view, lenses, mountings, make_drive
):
    view.open(view.url + "#th=dark")
    centers = boxes_of(make_drive).center
    for k in (0, 1, 0, 1):
        u, v = lenses["PLAIN"].project(mountings["PLAIN"].inv().apply(centers[k : k + 1])).pixels[0]
        x, y = view.ask("([u, v]) => drivekit.imageToPage('PLAIN', u, v)", [u, v])
        view.page.mouse.click(x, y)
        assert selected_track(view) == f"track-{k}"


def test_large_clouds_and_six_cameras_are_ready_and_stepped_in_time(new_view, serve, make_drive):
    drive = make_drive({"large": {}}, n_frames=4, n_points=100_000)
    with serve(drive, state="th=dark") as url:
        view = new_view()
        assert min(view.open(url) for _ in range(2)) <= 5
        assert view.page.locator(".cam").count() == 6
        assert view.step_ms(4) <= 20
        assert view.hosts == {"127.0.0.1"}


def test_a_million_points(new_view, serve, make_drive):
    drive = make_drive({"large": {}}, n_frames=1, n_points=1_000_000)
    with serve(drive, state="th=dark") as url:
        view = new_view()
        view.open(url)
        assert view.ask("drivekit.points()") == 1_000_000
        assert view.complaints == []


@pytest.mark.slow
def test_memory_stays_bounded_over_a_long_drive(new_view, serve, make_drive):
    """200 MB of frames pass by, as over a thousand frames of a small LiDAR."""
    drive = make_drive({"long": {}}, n_frames=1000, n_points=80_000)
    with serve(drive, state="th=dark&hide=images") as url:
        view = new_view()
        assert view.open(url) < 15
        for i in range(0, 1000, 10):
            view.go(i)
        held = view.ask("drivekit.held()")
        heap = view.ask("performance.memory.usedJSHeapSize")
        assert 100e6 < sum(held.values()) < 400e6
        assert heap < 500e6
        assert view.complaints == []
