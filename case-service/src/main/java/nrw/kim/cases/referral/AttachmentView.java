package nrw.kim.cases.referral;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that came with a referral.
 *
 * @param size bytes
 * @param sha256 of the content, hexadecimal
 * @param addedBy name of the machine or person that added it
 */
@Schema(name = "ReferralAttachment")
public record AttachmentView(
        UUID id, String name, String mediaType, int size, String sha256, OffsetDateTime addedAt, String addedBy) {}
