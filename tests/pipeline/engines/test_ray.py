"""The engine ``ray`` on a real cluster: the outcomes of the reference, also where a node goes down in the middle."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.bulk.outcome import Outcome
from pipeline.engines.base import Setup, Task
from pipeline.engines.serial import run_serial
from tests.pipeline.engines.fakes import make_fake, run, tasks

ray = pytest.importorskip("ray", reason="the extra 'ray' is not installed")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """Two nodes on this machine, of one processor each but the head, which has none."""
    from ray.cluster_utils import Cluster

    made = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False})
    made.add_node(num_cpus=1)
    made.add_node(num_cpus=1)
    ray.init(address=made.address, log_to_driver=False)
    yield made
    ray.shutdown()
    made.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Documents that take a moment, and one that kills its worker."""
    made = tmp_path / "minutes"
    made.mkdir()
    for number in range(40):
        (made / f"pv-{number:02}.txt").write_text(f"PAUSE 0.2 séance {number}", encoding="utf-8")
    return made


def test_a_node_goes_down(cluster: Any, folder: Path) -> None:
    from pipeline.engines.ray import run_ray

    expected = run(run_serial, folder, Setup(make_fake))
    (folder / "abort.txt").write_text("ABORT")
    lost = cluster.list_all_nodes()[-1]
    found: dict[str, Outcome] = {}
    for outcome in run_ray(tasks(folder), Setup(make_fake, workers=2)):
        if outcome is not None:
            found[Path(outcome.job.path).name] = outcome
            if len(found) == 8:
                cluster.remove_node(lost, allow_graceful=False)
    cluster.add_node(num_cpus=1)
    assert (found.pop("abort.txt").reason or "").startswith("the worker died of it, twice")
    assert {name: one.record for name, one in found.items()} == {name: one.record for name, one in expected.items()}


def test_large_documents_and_memory(cluster: Any, tmp_path: Path) -> None:
    from pipeline.engines.ray import run_ray

    (tmp_path / "large.txt").write_text("Vote du conseil. " * 200_000)
    (tmp_path / "eat.txt").write_text("EAT")
    setup = Setup(make_fake, workers=2, memory=500 << 20)
    reasons = {name: outcome.reason or "" for name, outcome in run(run_ray, tmp_path, setup).items()}
    assert reasons["large.txt"] == ""
    assert "more memory than --memory allows" in reasons["eat.txt"]


def test_a_document_that_takes_too_long(cluster: Any, tmp_path: Path) -> None:
    from pipeline.engines.ray import run_ray

    (tmp_path / "sleep.txt").write_text("SLEEP")
    found = run(run_ray, tmp_path, Setup(make_fake, workers=1, timeout=2))
    assert found["sleep.txt"].reason == "took longer than 2 seconds (--timeout)"


def test_a_file_gone_meanwhile(cluster: Any, folder: Path) -> None:
    from pipeline.engines.ray import run_ray

    def vanishing() -> Iterator[Task | None]:
        for task in tasks(folder):
            if task is not None and task.id == "pv-03":
                task = replace(task, file=folder / "gone.txt")
            if task is None or task.id < "pv-06":
                yield task

    outcomes = [outcome for outcome in run_ray(vanishing(), Setup(make_fake)) if outcome is not None]
    assert sorted(Path(one.job.path).stem for one in outcomes if one.record is None) == ["pv-03"]
    assert len(outcomes) == 6
