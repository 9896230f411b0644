package import MTProtoTL

/// The API functions that are served, each with what answers it.
///
/// It is put together once at start and is the same on every loop. `on` and `onAsync` serve those who are logged in;
/// `onAnyone` and `onAnyoneAsync` serve clients before their login too.
package struct MethodTable: Sendable {
    /// Answers one call whose arguments were not read yet; on the session's loop.
    typealias Serving = @Sendable (RPCCall, SessionAccount) -> Void

    private var methods: [UInt32: Method] = [:]
    private let runner: MethodRunner

    /// One function that is served.
    struct Method: Sendable {
        let needsLogin: Bool
        let serve: Serving
    }

    /// Functions that wait for something are run by `runner`.
    package init(runner: MethodRunner) {
        self.runner = runner
    }

    /// Everything that is served.
    package init(serving accounts: Accounts, at address: BridgeAddress, runner: MethodRunner) {
        self.init(runner: runner)
        addStart(accounts, address: address)
        addLogin(accounts)
        addPasswords(accounts)
        addTokens(accounts)
        addAccount(accounts)
        addBinding(accounts)
        addDevices(accounts)
        addUsers(accounts)
    }

    subscript(id: UInt32) -> Method? { methods[id] }

    /// The functions that are served.
    var ids: [UInt32] { methods.keys.sorted() }
}

extension MethodTable {
    /// Serves a function of users, on the loop and without waiting: for what is called very often.
    package mutating func on<Function: TLFunction>(
        _: Function.Type,
        _ handler: @escaping @Sendable (_ call: MethodCall<Function>, _ caller: UserCaller) -> Void
    ) {
        add(Function.self, needsLogin: true) { call, account in
            guard let login = account.login else { return call.fail(account.loss ?? .authKeyUnregistered) }
            guard let read = call.read(Function.self) else { return }
            handler(read, UserCaller(login: login, Caller(call.session, account)))
        }
    }

    /// Serves a function of users; calls of one session may be answered in any order.
    package mutating func onAsync<Function: TLFunction>(
        _: Function.Type,
        _ handler: @escaping @Sendable (Function, UserCaller) async throws(RPCError) -> Function.Answer
    ) {
        add(Function.self, needsLogin: true) { [runner] call, account in
            guard let login = account.login else { return call.fail(account.loss ?? .authKeyUnregistered) }
            guard let read = call.read(Function.self) else { return }
            let (function, caller) = (read.function, UserCaller(login: login, Caller(call.session, account)))
            account.run(call, on: runner) { () async throws(RPCError) in
                try await handler(function, caller)
            } then: {
                call.succeed($0)
            }
        }
    }

    /// Serves a function of users in two steps: what must be waited for, and then something on the session's loop, which
    /// answers the call.
    package mutating func onAsync<Function: TLFunction, Prepared: Sendable>(
        _: Function.Type,
        _ prepare: @escaping @Sendable (Function, UserCaller) async throws(RPCError) -> Prepared,
        then goOn: @escaping @Sendable (Prepared, MethodCall<Function>, ChatSession) -> Void
    ) {
        add(Function.self, needsLogin: true) { [runner] call, account in
            guard let login = account.login else { return call.fail(account.loss ?? .authKeyUnregistered) }
            guard let read = call.read(Function.self) else { return }
            let (function, caller) = (read.function, UserCaller(login: login, Caller(call.session, account)))
            account.run(call, on: runner) { () async throws(RPCError) in
                try await prepare(function, caller)
            } then: { prepared in
                // The session may have ended meanwhile.
                guard let session = ChatSession.of(call.session) else { return call.fail(.internalError) }
                goOn(prepared, read, session)
            }
        }
    }

    /// Serves a function of everybody, on the loop and without waiting.
    package mutating func onAnyone<Function: TLFunction>(
        _: Function.Type,
        _ handler: @escaping @Sendable (_ call: MethodCall<Function>, _ caller: Caller) -> Void
    ) {
        add(Function.self, needsLogin: false) { call, account in
            guard let read = call.read(Function.self) else { return }
            handler(read, Caller(call.session, account))
        }
    }

    /// Serves a function of everybody; calls of one session may be answered in any order.
    package mutating func onAnyoneAsync<Function: TLFunction>(
        _: Function.Type,
        _ handler: @escaping @Sendable (Function, Caller) async throws(RPCError) -> Function.Answer
    ) {
        add(Function.self, needsLogin: false) { [runner] call, account in
            guard let read = call.read(Function.self) else { return }
            let (function, caller) = (read.function, Caller(call.session, account))
            account.run(call, on: runner) { () async throws(RPCError) in
                try await handler(function, caller)
            } then: {
                call.succeed($0)
            }
        }
    }

    private mutating func add<Function: TLFunction>(
        _: Function.Type,
        needsLogin: Bool,
        _ serve: @escaping Serving
    ) {
        precondition(methods[Function.id] == nil, "a function is served once")
        methods[Function.id] = Method(needsLogin: needsLogin, serve: serve)
    }
}

/// A call whose arguments were read; answered once, on the session's loop.
package struct MethodCall<Function: TLFunction> {
    package let function: Function
    package let call: RPCCall

    package func succeed(_ answer: Function.Answer) {
        call.succeed(answer)
    }

    package func fail(_ error: RPCError) {
        call.fail(error)
    }
}

extension RPCCall {
    /// Reads the function's arguments; where they cannot be read the call is refused.
    func read<Function: TLFunction>(_: Function.Type) -> MethodCall<Function>? {
        var reader = body
        do throws(TLError) {
            return MethodCall(function: try Function(reading: &reader), call: self)
        } catch {
            fail(RPCError(error))
            return nil
        }
    }
}
