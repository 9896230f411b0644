internal import Foundation
internal import LoadSupport
internal import MTProtoClient
internal import MTProtoCrypto
internal import MTProtoTL
internal import NIOCore

/// A client of Telegram's on a connection of its own, with a key and a session that are its own too; it speaks the
/// intermediate framing.
final class TelegramClient: SwarmMember {
    let index: Int
    let bot: Bot
    let connection: Connection
    private let app: TelegramApp
    private let cipher: MessageCipher
    /// Acknowledgements that wait for the company of a call.
    private let acksHeldMax: Int
    private unowned let listener: any TelegramListener
    private var exchange: ClientExchange
    /// `nil` before it was agreed on.
    private(set) var key: AgreedKey?
    private var session: ClientSession?
    private var isEnded = false
    /// How far what came of the user's mailbox goes.
    var pts: Int32 = 0

    /// Begins to connect, and to agree on a key if there is none.
    init(
        _ index: Int,
        _ bot: Bot,
        _ app: TelegramApp,
        _ swarm: Swarm,
        key: AgreedKey? = nil,
        acksHeldMax: Int = 0,
        cipher: MessageCipher,
        listener: any TelegramListener
    ) {
        self.index = index
        self.bot = bot
        self.app = app
        self.cipher = cipher
        self.acksHeldMax = acksHeldMax
        self.listener = listener
        // One address may agree on few keys in a second.
        connection = Connection(port: app.port, from: UInt32(1 + index % 200), poller: swarm.poller)
        exchange = ClientExchange(serverKey: app.key)
        connection.write { bytes in withUnsafeBytes(of: PacketCutter.opening.littleEndian) { bytes += $0 } }
        if let key { begin(with: key) } else { say(exchange.begin()) }
        swarm.join(self)
    }

    private func begin(with key: AgreedKey) {
        self.key = key
        session = ClientSession(key, app: app.client, cipher: cipher)
        session?.acksHeldMax = acksHeldMax
    }

    /// Says who it is, or asks where it stands if the server knows; the listener hears of it then.
    func logIn() {
        guard let token = bot.token else { return call(TL.UpdatesGetState()) }
        call(
            TL.AuthImportBotAuthorization(
                flags: 0,
                apiID: app.client.apiID,
                apiHash: app.client.apiHash,
                botAuthToken: token
            )
        )
    }

    /// Makes a call, which leaves with the next flush.
    func call(_ function: some TLFunction) {
        session?.call(function, now: now)
    }

    func flush() {
        var packets = ByteBuffer()
        session?.flush(into: &packets, now: now)
        if packets.readableBytes > 0 {
            connection.write { bytes in packets.withUnsafeReadableBytes { bytes += $0 } }
        }
        connection.flush()
    }

    func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        var position = 0
        while position + 4 <= bytes.count {
            let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)))
            guard position + 4 + length <= bytes.count else { break }
            let packet = ByteBuffer(bytes: UnsafeRawBufferPointer(rebasing: bytes[(position + 4)...].prefix(length)))
            position += 4 + length
            do { try take(packet) } catch { end("what the server sent cannot be read: \(error)") }
        }
        return position
    }

    func ended() {
        end("the server closed the connection")
    }

    private func end(_ why: String) {
        if isEnded { return }
        isEnded = true
        connection.close()
        listener.ended(self, why)
    }

    private func take(_ packet: ByteBuffer) throws {
        if let events = try session?.receive(packet, now: now) {
            for event in events where !isEnded { try hear(event) }
            return
        }
        switch try exchange.receive(packet) {
        case .say(let next): say(next)
        case .agreed(let key):
            begin(with: key)
            listener.keyed(self)
        }
    }

    private func hear(_ event: ClientSession.Event) throws {
        switch event {
        case .began: break
        case .failed(_, let error): end("refused: \(error.errorCode) \(error.errorMessage)")
        case .pushed(var update): listener.updated(self, try TL.Updates(reading: &update))
        case .answered(_, var answer): try hear(answer: &answer)
        }
    }

    private func hear(answer: inout TLReader) throws {
        switch try answer.peekID() {
        case TL.AuthAuthorizationFields.id: call(TL.UpdatesGetState())
        case TL.UpdatesState.id:
            pts = try TL.UpdatesState(reading: &answer).pts
            listener.loggedIn(self)
        default: try listener.answered(self, &answer)
        }
    }

    /// Says something of the exchange, in the clear.
    private func say(_ packet: ByteBuffer) {
        connection.write { bytes in
            withUnsafeBytes(of: UInt32(packet.readableBytes).littleEndian) { bytes += $0 }
            packet.withUnsafeReadableBytes { bytes += $0 }
        }
    }

    /// Nanoseconds since 1970.
    private var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// Learns what happens to clients.
protocol TelegramListener: AnyObject {
    /// It has a key.
    func keyed(_ client: TelegramClient)
    /// It speaks for its user, and knows where the user's mailbox ends.
    func loggedIn(_ client: TelegramClient)
    /// A call was answered.
    func answered(_ client: TelegramClient, _ answer: inout TLReader) throws
    func updated(_ client: TelegramClient, _ updates: TL.Updates)
    func ended(_ client: TelegramClient, _ why: String)
}
