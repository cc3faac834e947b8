/** Hilfeplan: the steps towards the goals, who does them, in which order, until when (B2-17, B2-18, B2-20). */
package nrw.kim.cases.plan;
