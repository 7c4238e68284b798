"""A driver that runs corpus jobs on Spark and prints what they find: ``python _drive_spark.py MASTER FOLDER [stories]``."""

import sys
import warnings

warnings.simplefilter("ignore")

_SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "2",
    # A few dozen rows are done before their queries would be compiled.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",
    "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1",
}


def main() -> None:
    from pyspark.sql import SparkSession

    from newscorpus.corpus import Corpus
    from tests.corpus.engines.test_spark import later, rows

    master, folder, *more = sys.argv[1:]
    builder = SparkSession.builder.config(map=_SETTINGS)
    session = builder.remote("local[2]") if master == "connect" else builder.master(master)
    running = session.getOrCreate()
    corpus = Corpus.from_texts(rows(), store=folder, engine="spark")
    found = list(corpus.duplicates())
    print(repr((found, corpus.stories(), later(corpus)) if more else found))
    running.stop()


if __name__ == "__main__":
    main()
