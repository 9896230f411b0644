internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine
internal import TestSupport

@testable internal import MTProtoBridge

/// The calls about chats over one tenant in memory, which does at once whatever it is asked.
final class ChatBench {
    let tenant: TestTenant
    let chats: Chats
    static let hash = AccessHash()

    init() throws {
        tenant = try TestTenant()
        chats = Chats(engines: PromptEngines(engine: tenant.engine, jobs: tenant.jobs), clock: tenant.clock)
    }

    /// A user with a device that calls.
    func user(_ id: String) throws -> ChatIdentity {
        let link = try tenant.link(id, device: "k-\(id)")
        return ChatIdentity(
            tenant: TenantNumber(rawValue: 1),
            user: link.user,
            device: link.attached.device,
            address: LinkAddress(loop: 4, link: 1),
            viewer: Viewer(account: link.account, hash: Self.hash)
        )
    }

    @discardableResult
    func say(_ text: String, from sender: ChatIdentity, to target: ConversationTarget) throws -> Sent {
        tenant.clock.advance(milliseconds: 1_000)
        let content = String(decoding: SpokenText(text: text).body().content, as: UTF8.self)
        return try tenant.say(content, from: sender.user.text, to: target)
    }

    @discardableResult
    func say(_ text: String, from sender: ChatIdentity, to peer: ChatIdentity) throws -> Sent {
        try say(text, from: sender, to: .private(peer.user))
    }

    func input(_ peer: PeerNumber, for me: ChatIdentity) -> TL.InputPeer {
        let hash = me.viewer.hash(me.account, peer)
        return switch peer {
        case .user(let account): .inputPeerUser(.init(userID: account.id, accessHash: hash))
        case .group(let group): .inputPeerChannel(.init(channelID: group.id, accessHash: hash))
        }
    }

    func channel(_ group: ConversationNumber, for me: ChatIdentity) -> TL.InputChannel {
        .inputChannel(.init(channelID: group.id, accessHash: me.viewer.hash(me.account, .group(group))))
    }

    func user(_ peer: ChatIdentity, for me: ChatIdentity) -> TL.InputUser {
        .inputUser(.init(userID: peer.account.id, accessHash: me.viewer.hash(me.account, .user(peer.account))))
    }

    /// Makes a supergroup as a client does, and returns its number.
    func group(_ title: String, by me: ChatIdentity, with others: [ChatIdentity] = []) async throws
        -> ConversationNumber
    {
        let users = try await chats.users(others.map(\.account), me)
        let updates = try await chats.makeGroup(title, with: users, me)
        guard case .updates(let fields) = updates, case .channel(let channel)? = fields.chats.first,
            let number = ConversationNumber(id: channel.id)
        else { throw UnexpectedAnswer() }
        return number
    }
}

/// An engine that has done what it is asked when the call returns.
private struct PromptEngines: ChatEngines {
    let engine: Engine
    let jobs: JobQueue

    func submit(_: TenantNumber, _ command: Command) -> Bool {
        defer { jobs.runAll() }
        return engine.submit(command)
    }

    func read(
        _: TenantNumber,
        _ query: Query,
        _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void
    ) {
        engine.read(query, reply)
        jobs.runAll()
    }
}
