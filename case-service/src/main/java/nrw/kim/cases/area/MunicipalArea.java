package nrw.kim.cases.area;

import java.util.UUID;

/**
 * Who has a Kommune today, with which share.
 *
 * @param sub the case manager
 * @param share percent of a full post
 */
public record MunicipalArea(UUID id, int version, String sub, String name, String ags, int share) {}
