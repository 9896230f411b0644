package import NIOCore
package import PlatformCore

/// Decides what one link is told and when; it holds no socket, table or clock.
///
/// A link that is live is given entries as they commit. One that falls behind, because its socket is full or because
/// it started behind, is given pages of what it lacks until it is at the head again; what commits while the last
/// page is read is held, within bounds, so that a link in a busy group gets there too.
package struct LinkSession: Sendable {
    /// Requests that may wait for their answer; the next one is read once one is answered.
    package static let inFlightMax: UInt16 = 64
    /// What a question counts for: its answer may be a whole page.
    package static let questionWeight: UInt16 = 16

    private enum State: Sendable {
        case waitingForHello
        case attaching
        case live
        case behind(CatchUp)
        case closed
    }

    /// What a link that goes live or comes to the head does next.
    package enum Start: Equatable, Sendable {
        case live
        /// Read a page after the cursor.
        case read(SyncCursor)
        /// The socket is full: wait until it takes more.
        case wait
    }

    /// What becomes of something that committed.
    package enum Offer: Equatable, Sendable {
        case deliver
        /// The link has it, gets it with a page, or is not live.
        case drop
        /// The link is behind from here on: drop it and start catching up.
        case fallBehind
        /// A page is being read: hold the frame and hand it to `hold`.
        case hold
    }

    /// What becomes of a request.
    package enum Intake: Equatable, Sendable {
        case hello
        /// Do it; with `pauses` read no more until it or another one is answered.
        case take(pauses: Bool)
        case end(LinkEnd)
        case ignore
    }

    private var state = State.waitingForHello
    /// How far the link was given everything; its lsn is exact only while the link is behind.
    package private(set) var position = SyncCursor.zero
    private var inFlight: UInt16 = 0

    package init() {}

    package var isWaitingForHello: Bool {
        if case .waitingForHello = state { true } else { false }
    }

    package var isAttaching: Bool {
        if case .attaching = state { true } else { false }
    }

    /// Whether passing signals reach it.
    package var isLive: Bool {
        if case .live = state { true } else { false }
    }

    package var isClosed: Bool {
        if case .closed = state { true } else { false }
    }
}

// MARK: Requests and answers

extension LinkSession {
    package mutating func receive(isHello: Bool, weight: UInt16 = 1) -> Intake {
        switch state {
        case .waitingForHello:
            guard isHello else { return .end(.helloExpected) }
            state = .attaching
            return .hello
        case .attaching:
            // The socket is not read meanwhile; what arrives all the same was pipelined behind the hello.
            return .end(.helloExpected)
        case .live, .behind:
            if isHello { return .end(.helloExpected) }
            inFlight += weight
            return .take(pauses: inFlight >= Self.inFlightMax)
        case .closed: return .ignore
        }
    }

    /// A request was answered; says whether the socket may be read again.
    package mutating func answered(weight: UInt16 = 1) -> Bool {
        let wasFull = inFlight >= Self.inFlightMax
        inFlight -= min(weight, inFlight)
        return wasFull && inFlight < Self.inFlightMax
    }

    package mutating func close() {
        state = .closed
    }
}

// MARK: What commits

extension LinkSession {
    /// The link is subscribed from `head` on; `cursor` is what the device has, if it wants to be caught up.
    package mutating func attached(head: SyncCursor, cursor: SyncCursor?, isWritable: Bool) -> Start {
        guard case .attaching = state else { return .wait }
        guard let cursor, cursor.place < head.place || cursor.lsn < head.lsn else {
            position = head
            state = .live
            return .live
        }
        position = cursor
        state = .behind(CatchUp())
        return goOn(isWritable: isWritable)
    }

    /// Something without a place in the mailbox committed: a group's entry or a record.
    package mutating func offer(lsn: LSN, isWritable: Bool) -> Offer {
        switch state {
        case .live:
            // Said by the page that brought the link to the head; zero is what carries no change.
            if lsn <= position.lsn, lsn != .zero { return .drop }
            return isWritable ? .deliver : .fallBehind
        case .behind(let catchUp): return catchUp.isReading ? .hold : .drop
        case .waitingForHello, .attaching, .closed: return .drop
        }
    }

    /// A place of the mailbox committed.
    package mutating func offer(place: Place, lsn: LSN, isWritable: Bool) -> Offer {
        switch state {
        case .live:
            if place <= position.place { return .drop }
            // A gap means that a commit's effects were lost with it: the log has them.
            guard isWritable, place == position.place.next else { return .fallBehind }
            position.place = place
            return .deliver
        case .behind(let catchUp): return catchUp.isReading ? .hold : .drop
        case .waitingForHello, .attaching, .closed: return .drop
        }
    }

    /// The answer to a request of the link carried a place of its mailbox; says whether the link is behind now.
    package mutating func answered(with place: Place, lsn: LSN) -> Bool {
        switch state {
        case .live:
            if place <= position.place { return false }
            guard place == position.place.next else { return true }
            position.place = place
            return false
        case .behind(let catchUp):
            // The answer itself has gone out; what follows it in the mailbox must not look like a gap.
            if catchUp.isReading { hold(ByteBuffer(), lsn: lsn, place: place) }
            return false
        case .waitingForHello, .attaching, .closed: return false
        }
    }
}

// MARK: Catching up

extension LinkSession {
    /// The link is behind from here on; `lsn` is the last change that it was surely given.
    package mutating func fallBehind(at lsn: LSN, isWritable: Bool) -> Start {
        guard case .live = state else { return .wait }
        position.lsn = max(position.lsn, lsn)
        state = .behind(CatchUp())
        return goOn(isWritable: isWritable)
    }

    /// The next page may be asked for: the socket takes more, or a pause is over.
    package mutating func goOn(isWritable: Bool) -> Start {
        guard case .behind(var catchUp) = state, !catchUp.isReading else { return .wait }
        guard isWritable else { return .wait }
        catchUp.beginReading()
        state = .behind(catchUp)
        return .read(position)
    }

    /// Keeps a frame of what committed while a page is read; of a mailbox it carries the place.
    package mutating func hold(_ frame: ByteBuffer, lsn: LSN, place: Place = .zero) {
        guard case .behind(var catchUp) = state else { return }
        // The state must not share the list while it grows.
        state = .closed
        catchUp.hold(frame, lsn: lsn, place: place)
        state = .behind(catchUp)
    }

    /// A page was read and is being sent; says what was held and follows it, and what comes next.
    package mutating func read(to cursor: SyncCursor, hasMore: Bool, isWritable: Bool) -> (held: [ByteBuffer], Start) {
        guard case .behind(var catchUp) = state, catchUp.isReading else { return ([], .wait) }
        position = SyncCursor(place: max(position.place, cursor.place), lsn: max(position.lsn, cursor.lsn))
        let held = catchUp.endReading()
        guard !hasMore, let held else {
            state = .behind(catchUp)
            return ([], goOn(isWritable: isWritable))
        }
        state = .live
        var following: [ByteBuffer] = []
        for frame in held where frame.lsn > cursor.lsn {
            if frame.place != .zero {
                guard frame.place == position.place.next else { continue }
                position.place = frame.place
            }
            if frame.bytes.readableBytes > 0 { following.append(frame.bytes) }
        }
        return (following, .live)
    }

    /// A page could not be read.
    package mutating func readFailed() {
        guard case .behind(var catchUp) = state else { return }
        _ = catchUp.endReading()
        state = .behind(catchUp)
    }
}
