internal import NIOCore

/// How a socket ends: with a closing handshake where there is time for one, at once where there is not.
extension WebSocketHandler {
    /// Says goodbye and waits for the client's, for `closeWaitMax` at most.
    ///
    /// The connection is not cut at once: bytes of the client still under way would make its system discard the
    /// close frame that says what was wrong.
    func startClosing(_ frame: CloseFrame, because reason: SocketCloseReason) {
        guard let loop = context?.eventLoop else { return end(reason) }
        let wait = TimeAmount(configuration.closeWaitMax)
        phase = .closing(reason, until: loop.now + wait)
        unansweredPing = nil
        outbound.append(reserving: FrameEncoder.headerBytesMax + CloseFrame.reasonBytesMax) { buffer in
            FrameEncoder.encode(frame, into: &buffer)
        }
        flush()
        schedule(in: wait)
        // The client's goodbye must be seen although nothing else of it is wanted.
        resumeReading()
    }

    /// Closes for what the client did wrong; nothing of it is read any more.
    func fail(_ violation: FrameViolation) {
        guard isOpen else { return disconnect(.violation(violation)) }
        decoder.finish()
        startClosing(
            CloseFrame(code: violation.closeCode, reason: violation.sentence),
            because: .violation(violation)
        )
        tellClosed(.violation(violation))
    }

    /// The client's close frame: the answer to ours, or the first, which is answered.
    func receiveClose(_ frame: CloseFrame) {
        switch phase {
        case .open:
            unansweredPing = nil
            outbound.append(reserving: FrameEncoder.headerBytesMax) { buffer in
                FrameEncoder.encode(CloseFrame(code: frame.code), into: &buffer)
            }
            disconnect(.closedByPeer(frame))
        case .closing(let reason, _):
            disconnect(reason)
        case .beforeOpen, .ended:
            break
        }
    }

    /// Writes what is left and closes the connection.
    func disconnect(_ reason: SocketCloseReason) {
        guard let context else { return end(reason) }
        writeGathered()
        context.flush()
        end(reason)
        context.close(promise: nil)
    }

    /// Tells the delegate, once.
    func end(_ reason: SocketCloseReason) {
        let told: SocketCloseReason
        if case .closing(let known, _) = phase { told = known } else { told = reason }
        phase = .ended
        decoder.finish()
        unansweredPing = nil
        tellClosed(told)
    }

    private func tellClosed(_ reason: SocketCloseReason) {
        let former = delegate
        delegate = nil
        former?.socketDidClose(reason)
    }
}
