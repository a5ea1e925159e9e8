"""A session of Apache Spark that leaves nothing behind: what it must put aside goes to memory, encrypted.

Needs `requirements/spark.txt` and Java; only the modules `pipeline.spark_*` import pyspark and splink, and only when
they are asked for.
"""

import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

PREFIX = "baken-spark-"
ROOMS = ("linking", "pipeline")
"""What workers need of us."""

IN_MEMORY = ("tmpfs", "ramfs")


class SparkMissing(Exception):
    """Linking on Spark cannot be done here; the message is one line and says what to do."""


@dataclass(frozen=True, slots=True)
class SparkSettings:
    """Where Spark runs and what it may use. `master`: "local[2]", or the URL of a cluster of this processor."""

    master: str = "local[2]"
    scratch: Path = Path("/dev/shm")    # noqa: S108  memory by purpose; a cluster needs a place that all machines see
    scratch_is_encrypted: bool = False  # the word of whoever keeps the machines, for a scratch that is no memory
    memory: str = "2g"
    slices: int = 0                     # parts of the work; 0: by the size of the evidence
    java_options: str = ""
    conf: Mapping[str, str] = field(default_factory=dict)

    @property
    def local(self) -> bool:
        return self.master.startswith("local")


@contextmanager
def spark_session(settings: SparkSettings) -> Iterator["SparkSession"]:
    """A session whose scratch folder is removed at the end.

    Raises SparkMissing: no pyspark, splink or Java, no safe scratch, a cluster without authentication or encryption,
    or Spark did not start.
    """
    _check_parts()
    _check_scratch(settings)
    _sweep(settings.scratch)
    # the name holds the process, so that a later run finds what a killed one left
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=settings.scratch))
    try:
        session = _start(settings, folder)
        try:
            yield session
        finally:
            session.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _check_parts() -> None:
    try:
        import pyspark
        import splink
    except ImportError as error:
        raise SparkMissing(
            f"linking on Spark needs {error.name}: install requirements/spark.txt beside requirements/run.txt"
        ) from None
    del pyspark, splink
    if shutil.which("java") is None and not Path(os.environ.get("JAVA_HOME", "/nowhere"), "bin", "java").is_file():
        raise SparkMissing("linking on Spark needs Java: apt-get install default-jre-headless")


def _check_scratch(settings: SparkSettings) -> None:
    if not settings.scratch.is_dir():
        raise SparkMissing(f"{settings.scratch}: the scratch folder of Spark is not there")
    kind = filesystem(settings.scratch)
    if kind not in IN_MEMORY and not settings.scratch_is_encrypted:
        raise SparkMissing(
            f"{settings.scratch} is on {kind}, which is no memory: choose a folder in memory, or say "
            "scratch_is_encrypted when the disk is encrypted"
        )


def filesystem(folder: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """The type of the file system a folder is on, as the system's mount table names it."""
    wanted, best, kind = folder.resolve(), Path("/"), "unknown"
    for line in mounts.read_text(encoding="utf-8").splitlines():
        _, place, found, *_ = line.split(" ")
        mounted = Path(place.replace("\\040", " "))
        if wanted.is_relative_to(mounted) and len(mounted.parts) >= len(best.parts):
            best, kind = mounted, found
    return kind


def _sweep(scratch: Path) -> None:
    """Removes folders of our own runs that were killed."""
    for left in scratch.glob(f"{PREFIX}*"):
        owner = left.name.removeprefix(PREFIX).split("-")[0]
        if left.stat().st_uid == os.getuid() and owner.isdigit() and not Path("/proc", owner).exists():
            shutil.rmtree(left, ignore_errors=True)


def _start(settings: SparkSettings, folder: Path) -> "SparkSession":
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    if settings.local:
        os.environ["PYSPARK_PYTHON"] = sys.executable       # workers need the packages of this environment
    builder = SparkSession.builder.master(settings.master).appName("baken link")
    for key, value in _conf(settings, folder).items():
        builder = builder.config(key, value)
    try:
        session = builder.getOrCreate()
    except (PySparkException, OSError) as error:
        raise SparkMissing(f"Spark did not start: {' '.join(str(error).split())[:200]}") from None
    context = session.sparkContext
    context.setLogLevel("ERROR")
    if not settings.local:
        said = context.getConf()
        for key in ("spark.authenticate", "spark.network.crypto.enabled"):
            if said.get(key) != "true":
                session.stop()
                raise SparkMissing(f"{settings.master}: {key} must be true in spark-defaults.conf of every machine")
        context.addPyFile(str(_our_rooms(folder)))
    checkpoints = folder / "checkpoints"
    checkpoints.mkdir(mode=0o700)
    context.setCheckpointDir(str(checkpoints))
    return session


def _conf(settings: SparkSettings, folder: Path) -> dict[str, str]:
    # no performance file in /tmp, no core or error file beside the program
    java = f"-Djava.io.tmpdir={folder} -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -XX:ErrorFile=/dev/null"
    loopback = {"spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"} if settings.local else {}
    return {
        "spark.local.dir": str(folder), "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.io.encryption.enabled": "true", "spark.eventLog.enabled": "false", "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false", "spark.sql.catalogImplementation": "in-memory",
        "spark.driver.memory": settings.memory, "spark.driver.extraJavaOptions": f"{java} {settings.java_options}",
        # one plan for connected sets: rows of an adaptive plan may move between two readings of one table
        "spark.sql.adaptive.enabled": "false",
        "spark.log.level": "ERROR",
        **loopback, **settings.conf,
    }


def _our_rooms(folder: Path) -> Path:
    """The rooms whose functions run on the workers, as one file."""
    root = Path(__file__).resolve().parent.parent
    archive = folder / "rooms.zip"
    with zipfile.ZipFile(archive, "w") as rooms:
        for room in ROOMS:
            for module in sorted((root / room).glob("*.py")):
                rooms.write(module, f"{room}/{module.name}")
    return archive
