package import PlatformCore
internal import PlatformStore

extension Action {
    /// Everything up to a change is done by a consumer; a new name becomes a consumer by it.
    package static func moveConsumer(_ name: ConsumerName, to position: LSN) -> Action {
        .deciding(ChangeConsumer(name: name, change: .move(position)))
    }

    /// Forgets a consumer and its dead letters.
    package static func removeConsumer(_ name: ConsumerName) -> Action {
        .deciding(ChangeConsumer(name: name, change: .remove))
    }

    /// Keeps that a consumer refused an event for good, and where it stands with that.
    package static func setAside(_ letter: DeadLetter, by name: ConsumerName, at position: LSN) -> Action {
        .deciding(ChangeConsumer(name: name, change: .setAside(letter, at: position)))
    }

    /// Forgets a dead letter: it was delivered after all, or never will be.
    package static func forgetDeadLetter(_ lsn: LSN, of name: ConsumerName) -> Action {
        .deciding(ChangeConsumer(name: name, change: .forget(lsn)))
    }
}

/// Keeps how far somebody has read; no change number is taken, so it is no event itself.
private struct ChangeConsumer: Deciding {
    enum Change {
        case move(LSN)
        case remove
        case setAside(DeadLetter, at: LSN)
        case forget(LSN)
    }

    let name: ConsumerName
    let change: Change

    var subject: DecisionSubject { .consumer(name) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let decider = context.decider
        switch change {
        case .move(let position):
            guard position <= decider.lsn else {
                throw .refused(ClientError(.invalidArgument, "the log ends at \(decider.lsn.rawValue)"))
            }
            decider.pending.move(name, to: EventConsumer(position: position, movedAt: context.now))
        case .remove: decider.pending.remove(name)
        case .setAside(let letter, let position):
            decider.pending.put(letter, to: name)
            decider.pending.move(name, to: EventConsumer(position: position, movedAt: context.now))
        case .forget(let lsn): decider.pending.removeLetter(lsn, to: name)
        }
        return .done
    }
}
