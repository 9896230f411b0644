internal import PlatformCore

/// What an app server is to be told of one change of the app.
struct Telling {
    enum Kind {
        case said(ToldMessage)
        case edited(ToldMessage, from: UInt32)
        case recalled(ToldMessage)
        case expanded(ToldMessage)
    }

    enum Duty {
        case never
        /// What was taken back before it could be told of is not told of.
        case unlessRecalled
        case always
    }

    let key: String
    let kind: Kind
    let duty: Duty

    var message: ToldMessage {
        switch kind {
        case .said(let message), .edited(let message, _), .recalled(let message), .expanded(let message): message
        }
    }

    /// Whether it must have been told in the end.
    var isSure: Bool {
        switch duty {
        case .never: false
        case .unlessRecalled: !message.isRecalled
        case .always: true
        }
    }

    /// What is wrong with how it was told.
    func problem(of told: Listener.Told) -> String? {
        if case .never = duty { return "is not for it" }
        let (object, text) = (told.form["objectName"], told.form["content"])
        switch kind {
        case .said:
            if told.uid != message.uid || told.original != nil { return "is \(message.uid)" }
            if told.form["fromUserId"] != message.sender { return "is said by \(message.sender)" }
            return has(text, from: 0) ? nil : "says \(message.text ?? "nothing any more")"
        case .edited(_, let seq):
            if told.original != message.uid { return "changes \(message.uid)" }
            return has(text, from: seq) ? nil : "says \(message.text ?? "nothing any more")"
        case .recalled:
            return told.original == message.uid && object == "RC:RcCmd" ? nil : "takes \(message.uid) back"
        case .expanded:
            return told.original == message.uid && object == "RC:MsgExMsg" ? nil : "expands \(message.uid)"
        }
    }

    private func has(_ text: String?, from seq: UInt32) -> Bool {
        text != nil && message.versions.contains { $0.from >= seq && $0.text == text }
    }
}

extension Telling: CustomStringConvertible {
    var description: String {
        let what =
            switch kind {
            case .said: "said"
            case .edited: "edited"
            case .recalled: "taken back"
            case .expanded: "expanded"
            }
        return "\(message.uid) \(what) in \(key)"
    }
}

extension Chronicle {
    /// All that there is to tell an app server, by change.
    func tellings(withServerSends: Bool) -> [LSN: Telling] {
        var tellings: [LSN: Telling] = [:]
        for (key, conversation) in conversations.map({ ($0, $1) })
            + former.flatMap({ key, all in all.map { (key, $0) } })
        {
            for (index, lsn) in conversation.changes.enumerated() {
                guard let kind = conversation.kindOfTelling(at: UInt32(index) + 1) else { continue }
                let telling = Telling(key: key, kind: kind, duty: .always)
                let duty = duty(of: telling, in: conversation, withServerSends)
                tellings[lsn] = Telling(key: key, kind: kind, duty: duty)
            }
        }
        return tellings
    }

    private func duty(of telling: Telling, in conversation: ToldConversation, _ withServerSends: Bool) -> Telling.Duty {
        let message = telling.message
        let text = message.versions.first?.text ?? ""
        // Each user's copy of what was said to all is not told of, nor its recall.
        if text.contains(".all#") || !withServerSends && text.contains(".server#") { return .never }
        if case .only(let users) = message.reach, users.subtracting([message.sender]).isEmpty {
            // A blacklist kept it from its receiver. In a group it was for nobody but its sender.
            if !conversation.ends.isEmpty || users.isEmpty { return .never }
        }
        if case .recalled = telling.kind { return .always }
        return .unlessRecalled
    }
}

extension ToldConversation {
    fileprivate func kindOfTelling(at seq: UInt32) -> Telling.Kind? {
        switch entries[Int(seq) - 1] {
        case .message(let message): return .said(message)
        case .change(let target):
            guard let message = message(target), let index = message.versions.firstIndex(where: { $0.from == seq }),
                index > 0
            else { return nil }
            let version = message.versions[index]
            if version.text == nil { return .recalled(message) }
            return version.text == message.versions[index - 1].text
                ? .expanded(message) : .edited(message, from: seq)
        }
    }
}
