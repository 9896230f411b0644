internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What operations ask and do about messages and users.
extension AppServer {
    /// One message of a publish on its way to one receiver, and how the answer names that receiver.
    typealias Outgoing = (key: String, receiver: String, send: Send)

    /// Says a message to all its receivers and answers its UID for each.
    ///
    /// Receivers are served one by one: when some are refused, the answer names those who were not, and
    /// only when nobody was served the call fails. A group that is not there is passed over.
    func publish(_ messages: [Outgoing]) async throws -> APIAnswer {
        var sent: [JSONValue] = []
        var refusal: ClientError?
        let answers = await answers(
            to: messages.map { message in
                var send = message.send
                send.isWordChecked = tenant.settings.wordsHoldForServerAPI
                return .send(send)
            }
        )
        for (message, answer) in zip(messages, answers) {
            switch answer {
            case .success(.sent(let answer)):
                sent.append([message.key: .string(message.receiver), "messageUID": .string(answer.uid.description)])
            case .success: continue
            case .failure(let error) where error.code == .unknownGroup: continue
            case .failure(let error): refusal = refusal ?? error
            }
        }
        if let refusal, sent.isEmpty { throw refusal }
        return ["messageUIDs": .array(sent)]
    }

    /// Tells something to those who are there now.
    ///
    /// Nothing keeps it, so its UIDs name nothing that can be asked for.
    func signal(_ signals: [(key: String, receiver: String, signal: StatusMessage)]) async throws -> APIAnswer {
        let uid = JSONValue.string(MessageUID(passingAt: now).description)
        var sent: [JSONValue] = []
        var refusal: ClientError?
        let answers = await answers(
            to: signals.map { signal in
                var status = signal.signal
                status.isWordChecked = tenant.settings.wordsHoldForServerAPI
                return .status(status)
            }
        )
        for (signal, answer) in zip(signals, answers) {
            switch answer {
            case .success: sent.append([signal.key: .string(signal.receiver), "messageUID": uid])
            case .failure(let error) where error.code == .unknownGroup: continue
            case .failure(let error): refusal = refusal ?? error
            }
        }
        if let refusal, sent.isEmpty { throw refusal }
        return ["messageUIDs": .array(sent)]
    }

    func messages(_ query: HistoryQuery) async throws -> [MessageView] {
        guard case .history(let messages, _)? = try await found(.history(query)) else { return [] }
        return messages
    }

    func register(_ registration: Registration) async throws -> User {
        guard case .user(let user) = try await submit(.registerUser(registration)) else {
            throw ServerAPIError(.internalError, "The server answered something else.")
        }
        return user
    }

    func user(_ id: UserID) async throws -> User? {
        guard case .user(let user?)? = try await found(.user(id)), !user.isGone else { return nil }
        return user
    }
}

extension MessageUID {
    /// Names what was told to those who were there: nothing keeps it, so nothing can be done with it.
    init(passingAt time: Timestamp) {
        let sentTime = min(max(time, MessageUID.epoch), MessageUID.horizon)
        self.init(sentTime: sentTime, conversation: Broadcast.conversation, counter: MessageUID.counterMax)
    }
}
