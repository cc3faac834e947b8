package nrw.kim.cases.consent;

import java.time.LocalDate;
import java.time.Period;
import nrw.kim.events.code.ConsentForm;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.RecipientKind;
import nrw.kim.kit.problem.Problem;

/** What the law asks of a consent (domain data protection § 3.4; Art. 7, 8, 9 DSGVO, § 67b SGB X). */
final class ConsentRules {
    private static final int OF_AGE = 18;
    /** From here on a young person is asked, too: a proposal of the house, the ability to understand decides. */
    private static final int ASKED_FROM = 14;

    private ConsentRules() {}

    /** @throws Problem 422 naming the first thing that is missing */
    static void check(ConsentRequest request, RecipientKind recipient, LocalDate birthDate) {
        if (recipient == RecipientKind.ABH && !(request.singleTransfer() && request.noticeSection87())) {
            throw Problem.rule("section-87-notice-required");
        }
        checkForm(request);
        checkAge(request, Period.between(birthDate, request.givenOn()).getYears());
        if (ConsentText.in(request.language()).isEmpty() && isBlank(request.interpreter())) {
            throw Problem.rule("interpreter-required");
        }
    }

    private static void checkForm(ConsentRequest request) {
        if (request.domains().contains(LifeDomain.HEALTH) && request.form() == ConsentForm.ORAL_WITNESSED) {
            throw Problem.rule("consent-form-insufficient");
        }
        if (request.form() == ConsentForm.ORAL_WITNESSED && isBlank(request.witness())) {
            throw Problem.rule("witness-required");
        }
        if (request.form() == ConsentForm.ELECTRONIC && isBlank(request.signedName())) {
            throw Problem.rule("signature-required");
        }
    }

    private static void checkAge(ConsentRequest request, int age) {
        if (age < OF_AGE && isBlank(request.guardian())) {
            throw Problem.rule("guardian-required");
        }
        if (age < OF_AGE && age >= ASKED_FROM && !request.personAgrees()) {
            throw Problem.rule("minor-must-agree");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
