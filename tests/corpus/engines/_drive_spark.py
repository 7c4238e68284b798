"""A driver that runs a corpus job on Spark and prints what it finds: ``python _drive_spark.py MASTER FOLDER``."""

import sys
import warnings

warnings.simplefilter("ignore")


def main() -> None:
    from pyspark.sql import SparkSession

    from newscorpus.corpus import Corpus
    from tests.corpus.engines.test_spark import later, rows

    master, folder = sys.argv[1:]
    builder = SparkSession.builder.config("spark.ui.enabled", "false").config(
        "spark.sql.shuffle.partitions", "4"
    )
    session = builder.remote("local[2]") if master == "connect" else builder.master(master)
    running = session.getOrCreate()
    corpus = Corpus.from_texts(rows(), store=folder, engine="spark")
    print(repr((list(corpus.duplicates()), corpus.stories(), later(corpus))))
    running.stop()


if __name__ == "__main__":
    main()
