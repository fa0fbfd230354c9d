package vn.motcua.province;

import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.province.message.Gateway;

/** A phone that counts. */
final class CountingGateway implements Gateway {
    private final AtomicInteger count = new AtomicInteger();

    int count() {
        return count.get();
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public boolean isKeyed() {
        return false;
    }

    @Override
    public Answer send(Message message) {
        int _ = count.incrementAndGet();
        return Answer.TAKEN;
    }
}
