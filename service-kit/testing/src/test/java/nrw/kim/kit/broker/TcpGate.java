package nrw.kim.kit.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server; shut, it breaks all connections and refuses new ones, as a server that is away. */
final class TcpGate implements AutoCloseable {
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket entrance;

    TcpGate(int target) {
        this.target = target;
        this.port = open(0);
    }

    int port() {
        return port;
    }

    void shut() {
        close(entrance);
        open.forEach(TcpGate::close);
        open.clear();
    }

    void open() {
        open(port);
    }

    @Override
    public void close() {
        shut();
    }

    private int open(int at) {
        try {
            entrance = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
            var door = entrance;
            Thread.ofVirtual().start(() -> admit(door));
            return entrance.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void admit(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> carry(client, server));
                Thread.ofVirtual().start(() -> carry(server, client));
            } catch (IOException e) {
                close(door);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            open.remove(from);
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
