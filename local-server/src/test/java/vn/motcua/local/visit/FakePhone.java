package vn.motcua.local.visit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.config.KioskConfig;
import vn.motcua.contract.handoff.HandOffStatus;
import vn.motcua.contract.handoff.HandOffToken;
import vn.motcua.contract.handoff.PhotoSeal;
import vn.motcua.local.handoff.HandOffs;
import vn.motcua.local.handoff.PhoneDoor;
import vn.motcua.local.handoff.PhoneWay;
import vn.motcua.local.handoff.PhotoSource;

/** A phone, and the province between it and the kiosk, which keeps what it was sent sealed. */
final class FakePhone implements PhotoSource, AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("/gui-anh/([^?]+)");

    final List<Integer> erased = new CopyOnWriteArrayList<>();
    final List<String> ended = new CopyOnWriteArrayList<>();
    volatile boolean lineDown;
    volatile boolean finished;
    private final List<PhoneDoor> doors = new ArrayList<>();
    private final Map<Integer, byte[]> photos = new ConcurrentHashMap<>();
    private volatile String open = "";
    private volatile boolean opened;

    /** By this province, and by a real door of the kiosk itself if its settings name one. */
    HandOffs handOffs(KioskConfig settings, InstantSource clock) {
        List<PhoneWay> ways = new ArrayList<>();
        ways.add(PhoneWay.byProvince(this, URI.create("https://tinh.example")));
        if (settings.handOff().hasLocal()) {
            Path folder = settings.dataFolder().resolve("hand-off");
            var door = new PhoneDoor(settings.handOff(), folder, "k01", new SecureRandom(), clock);
            doors.add(door);
            ways.add(door.way());
        }
        return new HandOffs(ways, new SecureRandom());
    }

    @Override
    public void close() {
        doors.forEach(PhoneDoor::close);
    }

    /** Sends a photo to the code that the kiosk shows. */
    void send(String address, byte[] photo) throws IOException {
        Matcher token = TOKEN.matcher(address);
        if (!token.find()) {
            throw new IllegalArgumentException(address);
        }
        var sealed = new ByteArrayOutputStream();
        var seal = new PhotoSeal(new HandOffToken(token.group(1)));
        try (OutputStream sealing = seal.sealing(sealed, new SecureRandom())) {
            sealing.write(photo);
        }
        opened = true;
        byte[] _ = photos.put(photos.size() + 1, sealed.toByteArray());
    }

    /** Its time is over. */
    void forget() {
        open = "";
    }

    @Override
    public StatusAnswer open(String tokenHash, int photosMax) {
        if (lineDown) {
            return new StatusAnswer.Silent();
        }
        open = tokenHash;
        opened = false;
        photos.clear();
        return status(tokenHash);
    }

    @Override
    public StatusAnswer status(String tokenHash) {
        if (lineDown) {
            return new StatusAnswer.Silent();
        }
        return open.equals(tokenHash)
                ? new StatusAnswer.Known(new HandOffStatus(opened, photos.size(), finished))
                : new StatusAnswer.Over();
    }

    @Override
    public Optional<byte[]> part(String tokenHash, int photo, long from) {
        byte[] sealed = photos.getOrDefault(photo, new byte[0]);
        int end = (int) Math.min(sealed.length, from + HandOffStatus.PART_BYTES);
        return lineDown
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(sealed, (int) Math.min(from, end), end));
    }

    @Override
    public void fetched(String tokenHash, int photo) {
        erased.add(photo);
    }

    @Override
    public void end(String tokenHash) {
        ended.add(tokenHash);
    }
}
