package nrw.kim.abh;

import nrw.kim.kit.testing.ProblemTextsTest;

class ProblemWordsTest extends ProblemTextsTest {}
