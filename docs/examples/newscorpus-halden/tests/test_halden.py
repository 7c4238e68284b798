from newscorpus.testing import ParserConformance

from newscorpus_halden import PARSER


class TestHalden(ParserConformance):
    parser = PARSER
    samples = "samples"
