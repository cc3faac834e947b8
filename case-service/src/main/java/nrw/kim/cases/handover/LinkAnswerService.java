package nrw.kim.cases.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nrw.kim.cases.upload.Download;
import nrw.kim.events.code.AccessAction;
import nrw.kim.events.code.DeclineReason;
import nrw.kim.kit.access.AccessLog;
import nrw.kim.kit.problem.Problem;
import nrw.kim.kit.tenant.TenantTransaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body's side of an answer link: accept, ask, decline and nothing else. Whatever is wrong (token, code, expired, closed)
 * gets one and the same answer. Each visit is logged as {@code link:<id>}.
 */
@ApplicationScoped
public class LinkAnswerService {
    private static final String PURPOSE = "HANDOVER";

    private final TenantTransaction tenants;
    private final LinkRepository links;
    private final HandoverRepository handovers;
    private final AnswerService answers;
    private final MessageService messages;
    private final ExtractService extracts;
    private final AccessLog accessLog;
    private final Clock clock;

    LinkAnswerService(
            TenantTransaction tenants,
            LinkRepository links,
            HandoverRepository handovers,
            AnswerService answers,
            MessageService messages,
            ExtractService extracts,
            AccessLog accessLog,
            Clock clock) {
        this.tenants = tenants;
        this.links = links;
        this.handovers = handovers;
        this.answers = answers;
        this.messages = messages;
        this.extracts = extracts;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Token and code of who comes by the link. */
    record Key(String token, String code) {}

    /**
     * What the body sees.
     *
     * @param extract only while it works on the handover and the consent holds
     */
    @Schema(name = "HandoverLinkView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkView(
            Handover.View handover,
            Extract.Minimum minimum,
            List<HandoverMessage.View> messages,
            @Nullable Extract extract,
            OffsetDateTime expiresAt) {}

    Uni<LinkView> open(Key key) {
        return with(key, (link, handover) -> view(link, handover));
    }

    Uni<LinkView> accept(Key key) {
        return with(key, (link, handover) -> answers.apply(
                        link.actor(handover), handover, new AnswerService.Answer.Accept())
                .call(handovers::flush)
                .chain(() -> view(link, handover)));
    }

    Uni<LinkView> ask(Key key, String text) {
        return with(key, (link, handover) -> messages.ask(link.actor(handover), handover, text)
                .call(handovers::flush)
                .chain(() -> view(link, handover)));
    }

    /** After a refusal there is nothing more to do: the link is closed. */
    Uni<LinkView> decline(Key key, DeclineReason reason, String note) {
        return with(key, (link, handover) -> answers.apply(
                        link.actor(handover), handover, new AnswerService.Answer.Decline(reason, note))
                .invoke(() -> link.close(OffsetDateTime.now(clock)))
                .call(handovers::flush)
                .chain(() -> view(link, handover)));
    }

    /** One document, on the same conditions as the extract. */
    Uni<Download> document(Key key, UUID documentId) {
        return with(key, (link, handover) -> {
            if (!handover.isInWork()) {
                throw Problem.conflict("handover-not-accepted");
            }
            return extracts.document(link.actor(handover), handover, documentId);
        });
    }

    private <T> Uni<T> with(Key key, BiFunction<HandoverLink, Handover, Uni<T>> work) {
        var ki = LinkSecret.kiOf(key.token());
        if (ki.isEmpty()) {
            return Uni.createFrom().failure(notValid());
        }
        // A wrong code has to be counted, so the transaction ends well and the refusal comes after it.
        return tenants.in(ki.get(), () -> links.byToken(LinkSecret.hashOfToken(key.token()))
                        .chain(link -> isRight(link, key)
                                ? handovers
                                        .findById(link.handoverId())
                                        .chain(handover -> work.apply(link, handover))
                                        .map(Optional::of)
                                : Uni.createFrom().item(Optional.<T>empty())))
                .map(view -> view.orElseThrow(LinkAnswerService::notValid));
    }

    private boolean isRight(HandoverLink link, Key key) {
        if (link == null || !link.isOpen(OffsetDateTime.now(clock))) {
            return false;
        }
        if (!LinkSecret.same(link.codeHash(), LinkSecret.hashOfCode(key.code(), key.token()))) {
            link.wrongCode();
            return false;
        }
        link.rightCode();
        return true;
    }

    private Uni<LinkView> view(HandoverLink link, Handover handover) {
        var actor = link.actor(handover);
        return accessLog
                .read(handover.ki(), actor, PURPOSE, AccessAction.LINK_VISITED, handover.id(), null)
                .chain(() -> extracts.minimum(handover))
                .chain(minimum -> messages.thread(handover).chain(thread -> extractOf(link, handover)
                        .map(extract -> new LinkView(
                                handover.recipientView(), minimum, thread, extract.orElse(null), link.expiresAt()))));
    }

    private Uni<Optional<Extract>> extractOf(HandoverLink link, Handover handover) {
        if (!handover.isInWork()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return extracts.read(link.actor(handover), handover)
                .map(Optional::of)
                .onFailure(Problem.class)
                .recoverWithItem(Optional.empty());
    }

    private static Problem notValid() {
        return Problem.of(404, "link-not-valid");
    }
}
