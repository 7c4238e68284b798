"""Spark for tests: skipped or required, as every other thing that a machine may lack."""

import os
import shutil
from importlib.util import find_spec

from tests.conftest import lacking

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "2",
    # A few dozen rows are done before their queries would be compiled.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
    "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1",
}
"""What makes a session that lives for one test."""


def need_spark() -> None:
    """Skip the test without Spark and a Java runtime for it, or fail where they are required."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        lacking("jre", "Spark needs a Java runtime, such as OpenJDK 17; none is on this machine")
    if find_spec("pyspark") is None:
        lacking("jre", "Spark is not installed; pip install newscorpus[spark]")
