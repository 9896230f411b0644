package import MTProtoTL
package import PlatformCore
package import PlatformEngine

/// The viewer's numbers of messages that others answer to, as far as they see them.
package typealias AnsweredMessages = [MessageUID: Place]

extension Viewer {
    /// A message as the viewer sees it now; one that was taken back is none.
    package func wire(_ message: NumberedMessage, answering answered: AnsweredMessages = [:]) -> TL.Message {
        guard let body = message.view.message.body else {
            return .messageEmpty(TL.MessageEmpty(id: message.number.messageID, peerID: message.peer.wire))
        }
        let sender = message.view.message.sender
        if let action = GroupNoticeContent.action(of: body, for: self, at: message.view.message.sentTime) {
            return .messageService(
                TL.MessageService(
                    out: isOut(message),
                    id: message.number.messageID,
                    fromID: PeerNumber.user(sender).wire,
                    peerID: message.peer.wire,
                    replyTo: PinNotice.pinned(in: body).flatMap { answered[$0] }.map(Self.reply),
                    date: message.view.message.sentTime.seconds,
                    action: action,
                    reactions: wire(message.view.message.reactions)
                )
            )
        }
        if let media = SpokenMedia(of: body) {
            var fields = said(media.caption, message, answered)
            fields.media = wire(media, date: fields.date)
            fields.groupedID = media.album
            return .message(fields)
        }
        return .message(said(SpokenText(of: body), message, answered))
    }

    private func said(
        _ spoken: SpokenText,
        _ message: NumberedMessage,
        _ answered: AnsweredMessages
    ) -> TL.MessageFields {
        let entities = spoken.entities.compactMap(\.wire)
        let said = message.view.message
        return TL.MessageFields(
            out: isOut(message),
            mentioned: isMentioned(in: said),
            silent: said.flags.contains(.silent),
            pinned: said.flags.contains(.pinned),
            id: message.number.messageID,
            fromID: PeerNumber.user(said.sender).wire,
            peerID: message.peer.wire,
            fwdFrom: ForwardOrigin(of: said)?.wire,
            replyTo: spoken.reference.flatMap { answered[$0] }.map(Self.reply),
            date: said.sentTime.seconds,
            message: spoken.text,
            entities: entities.isEmpty ? nil : entities,
            editDate: message.editTime?.seconds,
            reactions: wire(said.reactions)
        )
    }

    /// Notes to oneself come from nowhere else.
    private func isOut(_ message: NumberedMessage) -> Bool {
        message.view.message.sender == account && message.peer != .user(account)
    }

    private func isMentioned(in said: Message) -> Bool {
        said.sender != account && (said.flags.contains(.mentionAll) || said.mentions.contains(account))
    }

    /// An update that was made for anybody, with what in it is the viewer's own.
    func own(_ update: TL.Update, _ message: NumberedMessage) -> TL.Update {
        switch update {
        case .updateNewChannelMessage(var new):
            new.message = own(new.message, message)
            return .updateNewChannelMessage(new)
        case .updateEditChannelMessage(var edit):
            edit.message = own(edit.message, message)
            return .updateEditChannelMessage(edit)
        default: return update
        }
    }

    private func own(_ wire: TL.Message, _ message: NumberedMessage) -> TL.Message {
        switch wire {
        case .message(var fields):
            fields.out = isOut(message)
            fields.mentioned = isMentioned(in: message.view.message)
            fields.media = fields.media.map(own)
            fields.reactions = self.wire(message.view.message.reactions)
            return .message(fields)
        case .messageService(var service):
            service.out = isOut(message)
            if case .messageActionChatEditPhoto(var edit) = service.action {
                edit.photo = own(edit.photo)
                service.action = .messageActionChatEditPhoto(edit)
            }
            service.reactions = self.wire(message.view.message.reactions)
            return .messageService(service)
        case .messageEmpty: return wire
        }
    }

    private static func reply(to number: Place) -> TL.MessageReplyHeader {
        .messageReplyHeader(TL.MessageReplyHeaderFields(replyToMsgID: number.messageID))
    }
}

extension NumberedMessage {
    /// The message that it answers or says was pinned, whose number must be known to show it.
    package var reference: MessageUID? {
        guard let body = view.message.body else { return nil }
        switch body.objectName {
        case "RC:ReferenceMsg": return SpokenText(of: body).reference
        case "RC:InfoNtf": return PinNotice.pinned(in: body)
        default: return SpokenMedia.urlName(of: body.objectName) == nil ? nil : SpokenMedia(of: body)?.caption.reference
        }
    }

    fileprivate var editTime: Timestamp? {
        if case .edited(_, let mark) = view.message.state { mark.time } else { nil }
    }
}
