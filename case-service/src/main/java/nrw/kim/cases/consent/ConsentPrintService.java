package nrw.kim.cases.consent;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nrw.kim.kit.actor.Actor;

/** Consents on paper: given ones as proof, empty ones to be signed with a pen. */
@ApplicationScoped
public class ConsentPrintService {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ConsentService consents;
    private final ConsentTextService texts;

    ConsentPrintService(ConsentService consents, ConsentTextService texts) {
        this.consents = consents;
        this.texts = texts;
    }

    /** A given consent with its signature. */
    Uni<byte[]> given(Actor actor, UUID id) {
        return consents.printable(actor, id).map(ConsentPrintService::pages).chain(ConsentPrintService::render);
    }

    /** A text to sign on paper. */
    Uni<byte[]> blank(Actor actor, UUID caseId, WordingRequest request) {
        return texts.wording(actor, caseId, request)
                .map(wordings ->
                        wordings.stream().map(ConsentPrintService::blankPage).toList())
                .chain(ConsentPrintService::render);
    }

    /** After the transaction and off the event loop. */
    private static Uni<byte[]> render(List<ConsentPage> pages) {
        return Uni.createFrom()
                .item(() -> ConsentDocument.render(pages))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static List<ConsentPage> pages(ConsentService.Printable given) {
        var consent = given.consent();
        var text = ConsentText.in(consent.textLanguage()).orElseGet(ConsentText::binding);
        var pages = new ArrayList<ConsentPage>();
        pages.add(page(text, given, consent.textReviewed()));
        if (!text.isBinding()) {
            pages.add(page(ConsentText.binding(), given, ConsentText.binding().reviewed()));
        }
        return pages;
    }

    private static ConsentPage page(ConsentText text, ConsentService.Printable given, boolean reviewed) {
        var consent = given.consent();
        var facts = new ArrayList<ConsentPage.Fact>();
        facts.add(new ConsentPage.Fact(text.text("personLabel"), given.person()));
        add(facts, text.text("guardianLabel"), consent.guardian());
        if (consent.personAgrees()) {
            facts.add(new ConsentPage.Fact(text.text("minorLabel"), "✓"));
        }
        add(facts, text.text("interpreterLabel"), consent.interpreter());
        add(facts, text.text("witnessLabel"), consent.witness());
        facts.add(new ConsentPage.Fact(text.text("dateLabel"), DAY.format(consent.givenOn())));
        var note = consent.signedName() == null
                ? null
                : text.text("signedOnScreen", "name", consent.signedName())
                        .replace("{date}", DAY.format(consent.givenOn()));
        return new ConsentPage(
                ConsentWording.of(text, consent.content(given.person()), reviewed),
                facts,
                text.text("signatureLabel"),
                consent.signature() == null ? null : SignatureImage.png(consent.signature()),
                note);
    }

    private static ConsentPage blankPage(ConsentWording wording) {
        var text = ConsentText.in(wording.language()).orElseThrow();
        return new ConsentPage(
                wording,
                List.of(
                        new ConsentPage.Fact(text.text("guardianLabel"), null),
                        new ConsentPage.Fact(text.text("interpreterLabel"), null),
                        new ConsentPage.Fact(text.text("dateLabel"), null)),
                text.text("signatureLabel"),
                null,
                null);
    }

    private static void add(List<ConsentPage.Fact> facts, String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new ConsentPage.Fact(label, value));
        }
    }
}
