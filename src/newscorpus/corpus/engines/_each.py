"""A function called with each of some values, as a kernel over a table of them."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Each", "as_rows", "row_schema"]


@frozen
class Each:
    """The kernel that calls a function with each of some pickled values; what the function makes it keeps itself."""

    function: Callable[[Any], None]

    @property
    def schema(self) -> "pa.Schema":
        """The number of each value that is done."""
        import pyarrow as pa

        return pa.schema([("done", pa.int64())])

    def __call__(self, batch: "pa.RecordBatch") -> Iterator["pa.RecordBatch"]:
        """Yield the numbers of the values in a batch, each when its work is done."""
        import pyarrow as pa

        for number, value in zip(batch.column("number"), batch.column("value"), strict=True):
            self.function(pickle.loads(value.as_buffer()))
            yield pa.RecordBatch.from_arrays([pa.array([number.as_py()], pa.int64())], schema=self.schema)


def row_schema() -> "pa.Schema":
    """Return the columns of a table of values: the number of each, and it pickled."""
    import pyarrow as pa

    return pa.schema([("number", pa.int64()), ("value", pa.binary())])


def as_rows(values: Iterable[Any]) -> Iterator["pa.RecordBatch"]:
    """Yield values as rows, as they come."""
    import pyarrow as pa

    for number, value in enumerate(values):
        columns = [pa.array([number], pa.int64()), pa.array([pickle.dumps(value)], pa.binary())]
        yield pa.RecordBatch.from_arrays(columns, schema=row_schema())
