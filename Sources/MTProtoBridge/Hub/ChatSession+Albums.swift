internal import MTProtoTL

extension ChatSession {
    /// Says several messages in their order.
    ///
    /// `done` is given the updates of all, or what the first refused was refused with. What was said stays said, under
    /// its name.
    func say(_ album: [Words], _ done: @escaping (Result<TL.Updates, RPCError>) -> Void) {
        let answers = AlbumAnswers(count: album.count)
        for (index, words) in album.enumerated() {
            say(words) { result in
                if let all = answers.take(result, at: index) { done(all) }
            }
        }
    }
}

/// Gathers the answers to messages that were said by one call.
private final class AlbumAnswers {
    private var answers: [Result<TL.Updates, RPCError>?]

    init(count: Int) {
        answers = Array(repeating: nil, count: count)
    }

    /// Keeps an answer; all of them as one where it was the last.
    func take(_ answer: Result<TL.Updates, RPCError>, at index: Int) -> Result<TL.Updates, RPCError>? {
        answers[index] = answer
        let known = answers.compactMap { $0 }
        guard known.count == answers.count else { return nil }
        return Result { () throws(RPCError) in
            var all: TL.UpdatesFields?
            for answer in known {
                guard case .updates(let fields) = try answer.get() else { throw .internalError }
                all = all.map { $0.joined(by: fields) } ?? fields
            }
            guard let all else { throw .internalError }
            return .updates(all)
        }
    }
}

extension TL.UpdatesFields {
    /// Both, about one chat: what is told of it is the same in both, and of people it is told once.
    fileprivate func joined(by next: TL.UpdatesFields) -> TL.UpdatesFields {
        var all = self
        all.updates += next.updates
        let known = Set(users.map(Self.number))
        all.users += next.users.filter { !known.contains(Self.number(of: $0)) }
        return all
    }

    private static func number(of user: TL.User) -> Int64 {
        switch user {
        case .user(let fields): fields.id
        case .userEmpty(let empty): empty.id
        }
    }
}
