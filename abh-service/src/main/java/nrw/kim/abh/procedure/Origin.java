package nrw.kim.abh.procedure;

import java.util.UUID;
import nrw.kim.events.KiKey;

/**
 * Where a procedure comes from.
 *
 * @param org authority that runs it
 * @param handover the Fallübergabe that led to it; null if the application reached the authority directly
 */
record Origin(KiKey ki, UUID org, UUID handover, String officer, String officerName) {}
