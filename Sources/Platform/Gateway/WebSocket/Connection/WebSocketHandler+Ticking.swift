package import NIOCore

/// The socket's timers: silence, stalling, and the end of a closing handshake that is not answered.
///
/// None is ever cancelled, as that costs the loop a search through all of its timers: one that comes too late finds
/// nothing to do.
extension WebSocketHandler: NIOScheduledCallbackHandler {
    package func handleScheduledCallback(eventLoop: some EventLoop) {
        switch phase {
        case .beforeOpen, .ended:
            break
        case .open:
            tick(now: eventLoop.now)
        case .closing(let reason, let deadline):
            if eventLoop.now >= deadline { disconnect(reason) }
        }
    }

    func scheduleTick() {
        schedule(in: min(TimeAmount(configuration.silenceMax), stallWatch.period))
    }

    func schedule(in amount: TimeAmount) {
        // A loop that takes no more timers is shutting down and closes its channels itself.
        _ = try? context?.eventLoop.assumeIsolated().scheduleCallback(in: amount, handler: self)
    }

    /// What the channel holds that the client has not taken.
    var bytesInChannel: Int {
        guard let options = context?.channel.syncOptions else { return 0 }
        // A channel that cannot say counts as one that holds nothing: the ping still finds a dead client.
        return (try? options.getOption(.bufferedWritableBytes)) ?? 0
    }

    private func tick(now: NIODeadline) {
        if stallWatch.isStalled(handed: handedBytes, waiting: bytesInChannel, now: now) {
            return disconnect(.stalled)
        }
        switch pingWatch.tick(now: now) {
        case .wait(let deadline):
            schedule(in: min(deadline - now, stallWatch.period))
        case .ping(let deadline):
            outbound.append(reserving: FrameEncoder.headerBytesMax) { buffer in
                FrameEncoder.encodeHeader(.ping, payloadLength: 0, into: &buffer)
            }
            flush()
            schedule(in: min(deadline - now, stallWatch.period))
        case .giveUp:
            disconnect(.silent)
        }
    }
}
