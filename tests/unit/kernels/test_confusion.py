import numpy as np
import pytest

from drivekit.errors import UsageError
from drivekit.kernels.confusion import MAX_CLASSES, confusion_matrix


def test_a_row_for_each_true_class_and_a_column_for_each_predicted_one():
    assert confusion_matrix([0, 0, 1, 2, 2, 2], [0, 1, 1, 0, 2, 2], 3).tolist() == [
        [1, 1, 0], [0, 1, 0], [1, 0, 2],
    ]  # fmt: skip


@pytest.mark.parametrize("ignore", [1, 255])
def test_where_the_truth_is_to_be_ignored_anything_may_be_predicted(ignore):
    truth = np.uint8([0, ignore, ignore, 2])
    predicted = np.uint8([0, 255, 1, 2])
    expected = np.diag([1, 0, 1])
    assert (confusion_matrix(truth, predicted, 3, ignore=ignore) == expected).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int32, np.int64, ">u2"])
@pytest.mark.parametrize("n_classes", [20, 200])
def test_images_and_all_integers(dtype, n_classes):
    labels = np.arange(12).reshape(3, 4).astype(dtype)
    matrix = confusion_matrix(labels, labels.astype(np.uint16), n_classes)
    assert matrix.shape == (n_classes, n_classes) and matrix.dtype == np.int64
    np.testing.assert_array_equal(matrix.diagonal(), np.arange(n_classes) < 12)
    assert matrix.sum() == 12


@pytest.mark.parametrize("n_classes", [1, 3, 255, 256, 257, 1000, MAX_CLASSES])
def test_the_last_class_and_the_first_that_is_none(n_classes):
    last = np.uint16([n_classes - 1])
    assert confusion_matrix(last, last, n_classes)[-1, -1] == 1
    with pytest.raises(UsageError, match=f"truth: expected classes 0 to {n_classes - 1}, found"):
        confusion_matrix(last + 1, last, n_classes)
    with pytest.raises(UsageError, match="predicted: expected classes"):
        confusion_matrix(last, last + 1, n_classes)


def test_a_label_that_is_no_class_is_named_with_its_place():
    with pytest.raises(UsageError, match=r"predicted: .* found 200 at 3 and 2 such labels in all"):
        confusion_matrix(np.uint8([0, 1, 2, 2, 0]), np.uint8([0, 1, 2, 200, 255]), 3)
    with pytest.raises(UsageError, match="found 255 at 0"):
        confusion_matrix(np.uint8([255]), np.uint8([0]), 3)
    with pytest.raises(UsageError, match=r"predicted: .*found 255 at 1"):  # not the truth: counts
        confusion_matrix(np.uint8([255, 0]), np.uint8([0, 255]), 3, ignore=255)


def test_no_labels():
    assert confusion_matrix([], [], 2).tolist() == [[0, 0], [0, 0]]


@pytest.mark.parametrize(
    ("truth", "predicted", "n_classes", "text"),
    [
        ([0, 1], [0], 2, r"equal shapes, found \(2,\) and \(1,\)"),
        ([0.0], [0], 2, "truth: expected integers, found float64"),
        ([0], [-1], 2, "predicted: expected labels from 0 to 65535, found -1"),
        ([70000], [0], 2, "truth: expected labels from 0 to 65535"),
        ([0], [0], 0, "n_classes: expected 1 to 2047"),
        ([0], [0], 5000, "n_classes: expected 1 to 2047"),
    ],
)
def test_what_is_wrong_is_said(truth, predicted, n_classes, text):
    with pytest.raises(UsageError, match=text):
        confusion_matrix(truth, predicted, n_classes)
