from newscorpus.testing import ParserConformance

from newscorpus_memo import PARSER


class TestMemo(ParserConformance):
    parser = PARSER
    samples = "samples"
