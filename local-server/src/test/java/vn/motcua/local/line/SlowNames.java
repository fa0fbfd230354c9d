package vn.motcua.local.line;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The system's names, but for one to which its name server has no answer for ten minutes. */
public final class SlowNames extends InetAddressResolverProvider {
    static final String SLOW = "province.slow-names.test";

    private static final Duration SILENT_FOR = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "slow names";
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver(configuration.builtinResolver());
    }

    private record Resolver(InetAddressResolver system) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                throws UnknownHostException {
            if (host.equals(SLOW)) {
                long end = System.nanoTime() + SILENT_FOR.toNanos();
                while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
                    LockSupport.parkNanos(end - System.nanoTime());
                }
                throw new UnknownHostException(host);
            }
            return system.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return system.lookupByAddress(address);
        }
    }
}
