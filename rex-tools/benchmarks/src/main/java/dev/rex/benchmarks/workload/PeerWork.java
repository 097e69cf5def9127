package dev.rex.benchmarks.workload;

import dev.rex.benchmarks.measure.Contestant;
import dev.rex.benchmarks.peer.Peer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another library as a contestant. What it gives is compared as records, which some make of entities after the clock has
 * stopped.
 */
final class PeerWork implements Contestant {
    /** A peer's part of a workload. */
    interface Part {
        Object run(Peer peer, int run) throws Exception;
    }

    private final Peer peer;
    private final Part part;

    private PeerWork(Peer peer, Part part) {
        this.peer = peer;
        this.part = part;
    }

    /** Contestants, and the other libraries behind them. */
    static List<Contestant> after(List<Contestant> contestants, Arena arena, Part part) {
        return Stream.concat(contestants.stream(), arena.peers().stream().map(peer -> new PeerWork(peer, part)))
                .toList();
    }

    @Override
    public String name() {
        return peer.name();
    }

    @Override
    public Object run(int run) throws Exception {
        return part.run(peer, run);
    }

    @Override
    public Object proof(Object result) {
        return peer.plain(result);
    }
}
