import multiprocessing
import os
import threading

import pytest

from drivekit.kernels._threads import run, slices


@pytest.mark.parametrize("n_rows", [0, 1, 99, 100, 1000, 1001])
@pytest.mark.parametrize("threads", [1, 2, 3, 1000])
def test_slices_cover_all_rows_once_in_order(n_rows, threads):
    cuts = slices(n_rows, threads, min_rows=100)
    assert [row for cut in cuts for row in range(*cut)] == list(range(n_rows))
    assert len(cuts) <= threads
    assert len(cuts) == 1 or min(last - first for first, last in cuts) >= 100


def test_results_come_in_order_from_other_threads():
    names = run(lambda first, last: (first, threading.get_ident()), [(0, 5), (5, 9), (9, 12)])
    assert [first for first, _ in names] == [0, 5, 9]
    assert threading.get_ident() not in {thread for _, thread in names}


def test_one_slice_stays_in_its_thread():
    assert run(lambda first, last: threading.get_ident(), [(0, 5)]) == [threading.get_ident()]


def test_an_error_in_a_slice_comes_through():
    def fail(first, last):
        raise ValueError(f"from {first}")

    with pytest.raises(ValueError, match="from 0"):
        run(fail, [(0, 1), (1, 2)])


def _sum_in_child():
    assert run(lambda first, last: last - first, [(0, 2), (2, 5)]) == [2, 3]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes can fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_gets_a_pool_of_its_own():
    _sum_in_child()
    child = multiprocessing.get_context("fork").Process(target=_sum_in_child)
    child.start()
    child.join(timeout=60)
    assert child.exitcode == 0
