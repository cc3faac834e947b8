package nrw.kim.reporting;

import nrw.kim.kit.testing.ProblemTextsTest;

class ProblemWordsTest extends ProblemTextsTest {}
