package nrw.kim.cases.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nrw.kim.cases.access.FieldGroup;
import nrw.kim.events.code.DocumentKind;
import nrw.kim.events.code.LifeDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document, as a whole.
 *
 * @param title Bezeichnung, as a consent and a body read it
 * @param domain the Lebensbereich it is filed under; decides who reads it and with which consent it may go out
 * @param marks what it touches beyond its Lebensbereich (Gewalt, Religion …)
 * @param dated day that stands on the document
 */
@Schema(name = "CaseDocumentDescription")
public record DocumentDescription(
        @NotBlank @Size(max = 200) String title,
        @NotNull DocumentKind kind,
        @NotNull LifeDomain domain,
        @Size(max = 5) @Nullable List<@NotNull FieldGroup> marks,
        @PastOrPresent @Nullable LocalDate dated,
        @Size(max = 1000) @Nullable String note) {}
