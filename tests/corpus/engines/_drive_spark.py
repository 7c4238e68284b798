"""A driver that runs corpus jobs on Spark and prints what they find: ``python _drive_spark.py MASTER FOLDER [stories]``."""

import sys
import warnings

warnings.simplefilter("ignore")


def main() -> None:
    from pyspark.sql import SparkSession

    from newscorpus.corpus import Corpus
    from tests._spark import SETTINGS
    from tests.corpus.engines.test_spark import later, rows

    master, folder, *more = sys.argv[1:]
    builder = SparkSession.builder.config(map=SETTINGS)
    session = builder.remote("local[2]") if master == "connect" else builder.master(master)
    running = session.getOrCreate()
    corpus = Corpus.from_texts(rows(), store=folder, engine="spark")
    found = list(corpus.duplicates())
    print(repr((found, corpus.stories(), later(corpus)) if more else found))
    running.stop()


if __name__ == "__main__":
    main()
