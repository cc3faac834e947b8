package nrw.kim.cases;

import nrw.kim.kit.testing.ProblemTextsTest;

class ProblemWordsTest extends ProblemTextsTest {}
