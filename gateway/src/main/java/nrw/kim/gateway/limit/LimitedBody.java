package nrw.kim.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A body that fails in place of its end if more bytes came than it may have; nothing is kept in memory.
 *
 * <p>The surplus is read and dropped up to {@link #PATIENCE}, because many clients do not look at an answer before they
 * have sent everything: cut off at once, they would report a broken connection instead of the reason.
 */
public class LimitedBody implements ReadStream<Buffer> {
    /** Bytes beyond a limit that are dropped before the connection is. */
    static final long PATIENCE = 16L * 1024 * 1024;

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private Handler<Throwable> onFailure = failure -> {};

    public LimitedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    /** Whether more came than allowed. */
    public boolean exceeded() {
        return seen > limit;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (!exceeded()) {
            handler.handle(chunk);
        } else if (isEndless()) {
            onFailure.handle(new BodyTooLargeException(limit));
        }
    }

    /** Whether so much came that the client will not stop by itself. */
    public boolean isEndless() {
        return seen > limit + PATIENCE;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> finish(handler));
        return this;
    }

    private void finish(Handler<Void> handler) {
        if (exceeded()) {
            onFailure.handle(new BodyTooLargeException(limit));
        } else {
            handler.handle(null);
        }
    }

    @Override
    public LimitedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
