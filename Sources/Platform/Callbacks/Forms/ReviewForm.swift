internal import PlatformCore
internal import PlatformEngine
internal import PlatformGateway
internal import Tenants

extension FormBody {
    /// What an app server is asked about a message that is about to be said.
    static func review(
        of speech: Speech,
        by speaker: Speaker,
        messageID: String,
        appKey: AppKey,
        at now: Timestamp
    ) -> FormBody {
        var form = FormBody(reservingBytes: 512 + speech.body.content.count * 3 / 2)
        form.add("appKey", appKey.text)
        form.add("fromUserId", speaker.user.text)
        form.add("targetId", speech.place.id)
        if !speech.directedTo.isEmpty {
            form.add("toUserIds", JSONValue.array(speech.directedTo.map { .string($0.text) }).bytes)
        }
        form.add("msgType", speaker.edited?.objectName ?? speech.body.objectName)
        form.add("content", speech.body.content)
        if let push = speech.push {
            if !push.content.isEmpty { form.add("pushContent", push.content) }
            if !push.ext.isEmpty { form.add("pushExt", push.ext) }
        }
        form.add("disablePush", speech.isSilent ? "true" : "false")
        form.add("expansion", speech.isExpandable ? "true" : "false")
        if !speech.expansion.isEmpty {
            var values = JSONObject()
            for (key, value) in speech.expansion.sorted(by: { $0.key < $1.key }) { values.append(key, .string(value)) }
            form.add("extraContent", JSONValue.object(values).bytes)
        }
        form.add("channelType", speech.place.kind.channelType)
        form.add("msgTimeStamp", String(now.rawValue))
        form.add("messageId", messageID)
        if let edited = speaker.edited { form.add("originalMsgUID", edited.uid.description) }
        form.add("os", speaker.platform.sourceName)
        if case .conversation(.channel(_, let channel)) = speech.place { form.add("busChannel", channel.text) }
        return form
    }
}

extension JSONValue {
    /// Its text.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }
}
