package nrw.kim.cases.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document to file. Description and content come together, so that neither is ever there alone, and the title stands in no
 * address and no header.
 *
 * @param mediaType what the sender takes the file for; the content decides
 * @param content the file, base64
 */
@Schema(name = "CaseDocumentRequest")
public record DocumentRequest(
        @NotNull @Valid DocumentDescription description,
        @NotBlank @Size(max = 100) String mediaType,

        @NotNull @Schema(type = SchemaType.STRING, format = "byte")
        byte[] content) {}
