package nrw.kim.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.kim.local.config.Ports;

/** Looks at all ports before anything starts, so that a taken one is said at once and nothing has to be taken back. */
final class PortCheck {

    private PortCheck() {}

    static void of(List<Part> parts, Supervisor supervisor) throws PartFailure, IOException {
        for (Part part : parts) {
            Optional<Run> running = supervisor.running(part.name());
            if (running.isPresent()) {
                unmoved(part, running.get().port());
            } else {
                free(part);
            }
        }
    }

    private static void unmoved(Part part, int port) throws PartFailure {
        if (part.port().orElse(port) != port) {
            String reason = "runs on port %d, not %d: run ./kim down first";
            throw new PartFailure(
                    part.name(), reason.formatted(port, part.port().getAsInt()), null);
        }
    }

    private static void free(Part part) throws PartFailure {
        for (Map.Entry<String, Integer> port : part.ports().entrySet()) {
            if (!free(port.getValue())) {
                throw new PartFailure(part.name(), taken(port.getKey(), port.getValue()), null);
            }
        }
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String taken(String name, int port) {
        return "port %d is taken%s: end that, or set %s to a free port"
                .formatted(
                        port,
                        PortOwner.of(port).map(owner -> " by " + owner).orElse(" by another program"),
                        Ports.variable(name));
    }
}
