package nrw.kim.cases.consent;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A signature drawn on screen: kept as lines ({@code M x y L x y …}), which can carry nothing but lines, drawn for print. */
final class SignatureImage {
    /** What a stored signature may look like; anything else is refused at the edge. */
    static final String LINES = "(?:M\\d{1,4} \\d{1,4}(?: L\\d{1,4} \\d{1,4})*+ ?){1,400}+";

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;
    private static final int SCALE = 2;
    private static final Pattern STEP = Pattern.compile("([ML])(\\d{1,4}) (\\d{1,4})");

    private SignatureImage() {}

    static byte[] png(String lines) {
        var image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path(lines).createTransformedShape(AffineTransform.getScaleInstance(SCALE, SCALE)));
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path2D path(String lines) {
        var path = new Path2D.Double();
        STEP.matcher(lines).results().forEach(step -> {
            var x = Integer.parseInt(step.group(2));
            var y = Integer.parseInt(step.group(3));
            if (step.group(1).equals("M")) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        });
        return path;
    }
}
