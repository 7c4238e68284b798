"""Choosing an engine by its name."""

from pathlib import Path

from attrs import field, frozen

from newscorpus.corpus._pool import count_workers
from newscorpus.corpus.engines._engine import Engine
from newscorpus.corpus.engines._local import LocalEngine
from newscorpus.corpus.engines._spark import SparkEngine

__all__ = ["Engines", "open_engine"]


@frozen(kw_only=True)
class Engines:
    """Which engine runs the steps, and with what.

    Args:
        name: ``"local"``; ``"spark"`` for the Spark session there is or one on this machine; or the address of a Spark
            master or of a Spark Connect server, such as ``"spark://host:7077"`` or ``"sc://host"``.
        workers: processes and query threads of the local engine.
        memory: what its queries may use before they spill to disk.
    """

    name: str = "local"
    workers: int = field(default=None, converter=count_workers)
    memory: str = "2GB"


def open_engine(engines: Engines, folder: Path) -> Engine:
    """Return an engine that keeps its tables in a folder.

    Raises:
        ValueError: there is no engine of that name.
        MissingExtraError: what the engine needs is not installed.
    """
    if engines.name == "local":
        return LocalEngine(folder, workers=engines.workers, memory=engines.memory)
    if engines.name == "spark" or engines.name.startswith(
        ("sc://", "spark://", "local[", "local-cluster[", "yarn", "k8s://")
    ):
        return SparkEngine(folder, address=None if engines.name == "spark" else engines.name)
    raise ValueError(
        f"engine must be 'local', 'spark', or the address of a Spark master or server, got {engines.name!r}"
    )
