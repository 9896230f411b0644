internal import NIOCore
package import PlatformCore
package import PlatformEngine
internal import PlatformGateway
internal import Synchronization
package import Tenants

/// Asks app servers about messages before they are decided.
///
/// A message under review waits here, outside of the decider, for three seconds at most; then the rule's policy is the
/// verdict. It delays later messages of its sender's device to the same conversation, and nobody else.
package final class ReviewDesk: Sendable {
    /// How long an app server has.
    static let patience = Duration.seconds(3)

    /// One message to ask about.
    struct Question: Sendable {
        let id: UInt64
        let tenant: Tenant
        let route: CallbackRoute
        let command: Command
        let speech: Speech
        fileprivate let lines: TenantLines
    }

    /// What is held back of one app.
    ///
    /// Releasing is done under its lock: two verdicts at once must not change the order.
    fileprivate final class TenantLines: Sendable {
        struct State {
            var queue = ReviewQueue()
            var fares: [ConsumerName: ReviewFare] = [:]
        }

        let state = Mutex(State())
    }

    private struct State {
        var lines: [TenantNumber: TenantLines] = [:]
        var isStopped = false
    }

    private let parts: DeliveryParts
    /// Past the review; answers in any case.
    private let submit: @Sendable (TenantNumber, Command) -> Void
    private let sleep: @Sendable (Duration) async -> Void
    private let state = Mutex(State())
    // As many as are under review, which each app's queue bounds.
    private let questions = AsyncStream<Question>.makeStream(bufferingPolicy: .unbounded)

    package init(
        parts: DeliveryParts,
        sleep: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) },
        submit: @escaping @Sendable (TenantNumber, Command) -> Void
    ) {
        self.parts = parts
        self.sleep = sleep
        self.submit = submit
        parts.registry.whenChanged { [weak self] tenant, change in
            if case .delete = change { self?.state.withLock { $0.lines[tenant.number] = nil } }
        }
    }

    /// What looks at an app's messages; `nil` where nobody is to be asked, so that they cost nothing.
    package func review(of tenant: Tenant) -> (any SpeechReview)? {
        let routes = tenant.record.callbacks.enabled(for: .review)
        return state.withLock { state in
            // With the last rule gone, what is still held back is not overtaken.
            if routes.isEmpty, state.lines[tenant.number]?.state.withLock({ $0.queue.heldCount == 0 }) ?? true {
                return nil
            }
            let lines = state.lines[tenant.number] ?? TenantLines()
            state.lines[tenant.number] = lines
            return TenantReview(desk: self, tenant: tenant, routes: routes, lines: lines)
        }
    }

    /// Asks until it is cancelled; what waits then is answered that the server goes away.
    package func run() async {
        await withDiscardingTaskGroup { group in
            for await question in questions.stream { group.addTask { await self.ask(question) } }
            group.cancelAll()
        }
        let (lines, closing) = state.withLock { state in
            state.isStopped = true
            return (state.lines, ClientError(.goingAway, "the server is stopping; send it again", retryAfter: 1_000))
        }
        for (tenant, lines) in lines {
            lines.state.withLock { state in
                for command in state.queue.abandon() { submit(tenant, command.refused(closing)) }
            }
        }
    }

    /// How the reviews of a route fare; `nil` where nobody was asked.
    package func fare(of name: ConsumerName, in tenant: TenantNumber) -> ReviewFare? {
        state.withLock { $0.lines[tenant] }?.state.withLock { $0.fares[name] }
    }

    fileprivate func take(
        _ command: Command,
        _ speech: Speech,
        _ route: CallbackRoute?,
        _ review: TenantReview
    ) -> ReviewIntake {
        if state.withLock({ $0.isStopped }) { return .full }
        return review.lines.state.withLock { state in
            switch state.queue.admit(command, speech, isReviewed: route != nil) {
            case .passes: return .passes
            case .full: return .full
            case .held: return .taken
            case .now(let verdict):
                submit(review.tenant.number, verdict.applied(to: command))
                return .taken
            case .ask(let id):
                guard let route else { return .passes }
                questions.continuation.yield(
                    Question(
                        id: id,
                        tenant: review.tenant,
                        route: route,
                        command: command,
                        speech: speech,
                        lines: review.lines
                    )
                )
                return .taken
            }
        }
    }

    /// The next message to ask about, for tests that ask by themselves.
    func nextQuestion() async -> Question? {
        var iterator = questions.stream.makeAsyncIterator()
        return await iterator.next()
    }

    /// Asks about one message; whichever comes first, the answer or the end of patience, is the verdict.
    func ask(_ question: Question) async {
        let policy = ReviewVerdict(question.route.whenReviewFails)
        guard admits(question) else { return decide(question, policy, isAnswered: nil) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                let verdict = await self.verdict(on: question)
                // The other one ended it.
                if !Task.isCancelled { self.decide(question, verdict ?? policy, isAnswered: verdict != nil) }
            }
            group.addTask {
                await self.sleep(Self.patience)
                if !Task.isCancelled { self.decide(question, policy, isAnswered: false) }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// `nil` where the app server said nothing that can be read.
    private func verdict(on question: Question) async -> ReviewVerdict? {
        let (command, speech) = (question.command, question.speech)
        let query = EventQuery.speaker(command.actor, speech)
        guard case .speaker(let speaker)? = try? await parts.engines.find(query, in: question.tenant.number) else {
            return nil
        }
        let isFromServer = command.actor == .server
        if let edited = speaker.edited,
            !question.route.concerns(speech.place.kind, objectName: edited.objectName, isFromServer: isFromServer)
        {
            return .deliver(.none)
        }
        let form = FormBody.review(
            of: speech,
            by: speaker,
            messageID: messageID(of: question),
            appKey: question.tenant.appKey,
            at: parts.clock.now
        )
        return ReviewVerdict(
            await parts.post(EventBody(form), to: question.route, of: question.tenant, timeout: Self.patience)
        )
    }

    /// Names a message that has no UID yet; repeated it is the same where the sender named it.
    private func messageID(of question: Question) -> String {
        switch (question.command.actor, question.speech.identity) {
        case (.user(let account, let device, _), .clientID(let id)):
            "\(account.rawValue)-\(device.rawValue)-\(id)"
        case (_, .key(let key)): key
        case (_, .none), (.server, .clientID): String(parts.nonce())
        }
    }

    /// Takes a verdict; `isAnswered` is whether it is the app server's, `nil` where that was not asked.
    private func decide(_ question: Question, _ verdict: ReviewVerdict, isAnswered: Bool?) {
        let now = parts.clock.uptime
        question.lines.state.withLock { state in
            guard let released = state.queue.decide(question.id, verdict) else { return }
            state.fares[question.route.name]?.note(verdict, isAnswered: isAnswered, at: now)
            for send in released { submit(question.tenant.number, send.verdict.applied(to: send.command)) }
        }
    }

    private func admits(_ question: Question) -> Bool {
        let now = parts.clock.uptime
        return question.lines.state.withLock { state in
            state.fares[question.route.name, default: ReviewFare()].breaker.admits(at: now)
        }
    }
}

/// The review of what is said in one app, as its engine knows it; made anew when its callbacks change.
private struct TenantReview: SpeechReview {
    let desk: ReviewDesk
    let tenant: Tenant
    let routes: [CallbackRoute]
    let lines: ReviewDesk.TenantLines

    func take(_ command: Command, _ speech: Speech) -> ReviewIntake {
        let name = speech.body.objectName
        let route = routes.first { route in
            // The type of what is edited is known once it was looked up.
            name.isEmpty
                ? route.takesEdits(in: speech.place.kind, isFromServer: command.actor == .server)
                : route.concerns(speech.place.kind, objectName: name, isFromServer: command.actor == .server)
        }
        return desk.take(command, speech, route, self)
    }
}

/// How the reviews of one route fare, since the start.
package struct ReviewFare: Sendable {
    /// How long an app server that fails again and again is left alone, in nanoseconds.
    private static let pause: UInt64 = 10_000_000_000

    package fileprivate(set) var passedCount = 0
    package fileprivate(set) var refusedCount = 0
    /// Decided by the rule, as there was no answer in time.
    package fileprivate(set) var failedCount = 0
    package fileprivate(set) var breaker = Breaker(pause: Self.pause)

    fileprivate mutating func note(_ verdict: ReviewVerdict, isAnswered: Bool?, at now: UInt64) {
        switch (isAnswered, verdict) {
        case (true?, .refuse): refusedCount += 1
        case (true?, .deliver), (true?, .unanswered): passedCount += 1
        case (false?, _), (nil, _): failedCount += 1
        }
        switch isAnswered {
        case true?: breaker.succeeded()
        case false?: breaker.failed(at: now)
        case nil: break
        }
    }
}
