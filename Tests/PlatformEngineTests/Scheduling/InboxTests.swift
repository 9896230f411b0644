import Testing

@testable import PlatformEngine

/// Who starts the next turn when one ends.
struct `An engine's inbox` {
    /// As a turn is about to end that found nothing to commit.
    private func inbox(_ phase: Inbox.Phase) -> Inbox {
        var inbox = Inbox()
        inbox.phase = phase
        inbox.isScheduled = true
        return inbox
    }

    /// Torture found it: the commit beside the turn had come to rest, the close saw the turn still on its way, the
    /// turn saw nothing to do; the tenant was closing for ever, and where one tenant may be open no other was opened.
    @Test func `a close during the end of a turn gets a turn of its own`() {
        var inbox = inbox(.closing(done: {}))
        let goesOn = inbox.endTurn(isFull: false, hasParked: false)
        #expect(goesOn)
        #expect(inbox.isScheduled)
    }

    @Test func `a close leaves the rest to a commit under way, and to loads on their way`() {
        var inbox = inbox(.closing(done: {}))
        let goesOnWhileParked = inbox.endTurn(isFull: false, hasParked: true)
        #expect(!goesOnWhileParked)
        inbox.isCommitting = true
        let goesOnWhileCommitting = inbox.endTurn(isFull: false, hasParked: false)
        #expect(!goesOnWhileCommitting)
    }

    @Test func `a turn with nothing left ends`() {
        var inbox = inbox(.running)
        let goesOn = inbox.endTurn(isFull: false, hasParked: false)
        #expect(!goesOn)
        #expect(!inbox.isScheduled)
    }
}
