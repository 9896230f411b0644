internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// What operations ask and do about chatrooms.
extension AppServer {
    /// Changes something of a chatroom; what is taken from one that is not there need not be taken.
    func change(chatroom action: Action) async throws -> APIAnswer {
        do {
            _ = try await submit(action)
        } catch let error as ClientError where error.code == .unknownChatroom && tenant.settings.makesChatroomsByUse {
            return .done
        }
        return .done
    }

    /// Asks what the engine knows of chatrooms; `nil` where the room is not there.
    func ask(chatrooms question: ChatroomQuestion) async throws -> ChatroomAnswer? {
        do {
            guard case .chatroom(let answer) = try await submit(.askChatrooms(question)) else {
                throw ServerAPIError(.internalError, "The server answered something else.")
            }
            return answer
        } catch let error as ClientError where error.code == .unknownChatroom {
            return nil
        }
    }

    /// Takes a message back; one that is not there need not be.
    func recall(_ recall: ChatroomRecall) async throws -> APIAnswer {
        do {
            _ = try await submit(.recallInChatroom(recall))
        } catch let error as ClientError where [.unknownMessage, .unknownChatroom].contains(error.code) {
            return .done
        }
        return .done
    }

    func chatrooms(_ ids: [ChatroomID]) async throws -> [ChatroomView] {
        guard case .rooms(let views)? = try await ask(chatrooms: .rooms(ids)) else { return [] }
        return views
    }

    func chatroom(_ id: ChatroomID) async throws -> ChatroomView {
        guard let view = try await chatrooms([id]).first else {
            throw ServerAPIError(.parameterInvalid, "There is no chatroom of that chatroomId.")
        }
        return view
    }

    /// Of whom a room has decided something that holds.
    func people(of room: ChatroomID) async throws -> [ChatroomPerson] {
        guard case .people(let people)? = try await ask(chatrooms: .people(room)) else { return [] }
        return people
    }

    func messageTypes() async throws -> [ChatroomMessageType] {
        guard case .messageTypes(let types)? = try await ask(chatrooms: .messageTypes) else { return [] }
        return types
    }

    /// What was said in a room within a span of time, newest first: from disk where it is kept alive, otherwise as
    /// far as it is remembered.
    func messages(
        in room: ChatroomID,
        from start: Timestamp,
        through end: Timestamp,
        limit: Int
    ) async throws -> [(uid: MessageUID, message: ChatroomMessage)] {
        guard let view = try await chatrooms([room]).first else { return [] }
        let number = view.chatroom.number
        let messages: [ChatroomMessage]
        if view.chatroom.keptAliveSince != nil {
            let query = RecordQuery.chatroomMessages(number, from: start, through: end, limit: limit)
            guard case .chatroomMessages(let found) = try await ask(.records(query)) else { return [] }
            messages = found
        } else {
            let question = ChatroomQuestion.recent(room, after: nil, limit: ChatroomLimits.recentCountMax)
            guard case .recent(_, let recent, _)? = try await ask(chatrooms: question) else { return [] }
            messages = recent.reversed().map(\.message).filter { (start...end).contains($0.sentTime) }
        }
        return messages.prefix(limit).map { (uid: $0.uid(in: number), message: $0) }
    }
}
