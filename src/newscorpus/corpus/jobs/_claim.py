"""The claim of one run to the folder of a job's parts."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newscorpus.corpus.jobs._folder import Folder
from newscorpus.corpus.jobs._job import Job
from newscorpus.corpus.jobs._manifest import differences, read_token, write_manifest
from newscorpus.errors import JobError

__all__ = ["claim", "folder_of"]


def folder_of(target: Path) -> Path:
    """Return the folder that holds the parts of a file that is being written."""
    return target.with_name(f"{target.name}.parts")


@contextmanager
def claim(job: Job, target: Path, *, resume: bool) -> Iterator[Folder]:
    """Hold the folder of a job's parts, new or with what an earlier run of the same job left there.

    Raises:
        JobError: the target is a folder or one of the inputs, another run is at work, or what an earlier one left is not
            asked for or another job's.
    """
    _check_target(job, target)
    folder = Folder(path=folder_of(target))
    try:
        folder.path.mkdir(exist_ok=True)
        with _lock(folder.path, target):
            yield _prepare(job, folder, target, resume)
    except FileExistsError as error:
        raise JobError(f"{folder.path}: is no folder; remove it, or write to another place") from error
    except OSError as error:
        with suppress(OSError):
            folder.path.rmdir()  # only where there is nothing in it
        raise JobError(
            f"{target}: cannot be written ({error.strerror or error}); choose another place with -o"
        ) from error


def _prepare(job: Job, folder: Folder, target: Path, resume: bool) -> Folder:
    if folder.manifest.exists():
        _check_same(job, folder, target, resume)
    elif strangers := folder.strangers():
        raise JobError(
            f"{folder.path}: holds {strangers[0].name}, which no run left there; remove the folder, or write to another place"
        )
    else:
        write_manifest(folder.manifest, job.units, job.reading, job.form)
    held = Folder(path=folder.path, token=read_token(folder.manifest))
    held.clean()
    return held


def _check_same(job: Job, folder: Folder, target: Path, resume: bool) -> None:
    if not resume:
        raise JobError(
            f"{target}: an earlier run was stopped and left its parts in {folder.path}; go on with it with --resume, or "
            "remove that folder to begin again"
        )
    changed = differences(folder.manifest, job.units, job.reading, job.form)
    if changed:
        raise JobError(
            f"{target}: the run that left its parts in {folder.path} was another one: {'; '.join(changed)}; run the same "
            "command again with --resume, or remove that folder to begin again"
        )


def _check_target(job: Job, target: Path) -> None:
    if target.is_dir():
        raise JobError(f"{target}: is a folder; name a file in it")
    with suppress(OSError):
        itself = os.stat(target)
        for unit in job.units:
            for path in unit.paths:
                if os.path.exists(path) and os.path.samestat(os.stat(path), itself):
                    raise JobError(f"{target}: is one of the inputs; write to another place")


@contextmanager
def _lock(path: Path, target: Path) -> Iterator[None]:
    """Hold the folder against other runs; the lock ends with the process, however it ends."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    opened = os.open(path, os.O_RDONLY)
    try:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise JobError(f"{target}: another run is writing it; wait for its end") from error
        except OSError:  # a file system without locks
            pass
        yield
    finally:
        os.close(opened)
