"""``python -m newscorpus`` is the `newscorpus` command."""

from newscorpus.cli import main

if __name__ == "__main__":
    main(prog_name="newscorpus")
