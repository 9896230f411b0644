import PlatformCore
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

    private func append(_ count: Int, to inbox: inout Inbox) {
        let action = Action.expireTokens(UserID(unchecked: "ann"), before: .zero)
        for _ in 0..<count { inbox.append(Command(actor: .server, action: action, reply: .nobody), at: 0) }
    }

    /// A commit is under way.
    private func committing() -> Inbox {
        var inbox = Inbox()
        inbox.isCommitting = true
        return inbox
    }

    @Test func `beside a commit many commands get a turn, few are left to whoever commits`() {
        var inbox = committing()
        append(Inbox.besideCommitCountMin - 1, to: &inbox)
        #expect(!inbox.needsTurn)
        append(1, to: &inbox)
        #expect(inbox.needsTurn)
        for _ in 1..<Inbox.besideCommitCountMin { _ = inbox.takeCommand() }
        #expect(!inbox.needsTurn)
        inbox.isCommitting = false
        #expect(inbox.needsTurn)
    }

    @Test func `a commit does not come to rest over what was left to it`() {
        var inbox = committing()
        append(1, to: &inbox)
        for _ in 0..<3 {
            let rests = inbox.restsFromCommitting()
            #expect(!rests)
            let startsTurn = inbox.startsTurnOfCommitter()
            #expect(startsTurn)
            _ = inbox.takeCommand()
            // Came during the turn: once more nobody is woken for it.
            append(1, to: &inbox)
            let goesOn = inbox.endTurn(isFull: false, hasParked: false)
            #expect(!goesOn)
        }
        _ = inbox.takeCommand()
        let startsTurn = inbox.startsTurnOfCommitter()
        #expect(!startsTurn)
        let rests = inbox.restsFromCommitting()
        #expect(rests)
        #expect(!inbox.isCommitting)
    }

    /// Whoever runs that turn finds the commit at rest and begins the next.
    @Test func `a commit comes to rest beside a turn on its way`() {
        var inbox = committing()
        inbox.isScheduled = true
        append(1, to: &inbox)
        let startsTurn = inbox.startsTurnOfCommitter()
        #expect(!startsTurn)
        let rests = inbox.restsFromCommitting()
        #expect(rests)
        let startsCommitting = inbox.startsCommitting()
        #expect(startsCommitting)
    }
}
