import NIOCore
import PlatformCore
import Testing

@testable import PlatformGateway

/// Sessions as transcripts: what happens, and what is done.
struct `A link's session` {
    private func cursor(_ place: UInt32, _ lsn: UInt64) -> SyncCursor {
        SyncCursor(place: Place(rawValue: place), lsn: LSN(rawValue: lsn))
    }

    private func place(_ value: UInt32) -> Place { Place(rawValue: value) }
    private func lsn(_ value: UInt64) -> LSN { LSN(rawValue: value) }
    private func frame(_ text: String) -> ByteBuffer { ByteBuffer(string: text) }

    private func live(head: SyncCursor) -> LinkSession {
        var link = LinkSession()
        _ = link.receive(isHello: true)
        _ = link.attached(head: head, cursor: nil, isWritable: true)
        return link
    }

    @Test func `a hello comes first and once`() {
        var link = LinkSession()
        #expect(link.receive(isHello: true) == .hello)
        #expect(link.attached(head: cursor(4, 9), cursor: nil, isWritable: true) == .live)
        #expect(link.receive(isHello: false) == .take(pauses: false))
        #expect(link.receive(isHello: true) == .end(.helloExpected))

        var rude = LinkSession()
        #expect(rude.receive(isHello: false) == .end(.helloExpected))
        rude.close()
        #expect(rude.receive(isHello: true) == .ignore)
    }

    @Test func `reading pauses with the last request that may wait, and goes on with an answer`() {
        var link = live(head: .zero)
        for _ in 1..<LinkSession.inFlightMax {
            let intake = link.receive(isHello: false)
            #expect(intake == .take(pauses: false))
        }
        #expect(link.receive(isHello: false) == .take(pauses: true))
        let (first, second) = (link.answered(), link.answered())
        #expect(first)
        #expect(!second)
        #expect(link.receive(isHello: false) == .take(pauses: false))
        #expect(link.receive(isHello: false) == .take(pauses: true))
    }

    @Test func `a question counts for more, because its answer may be a page`() {
        var link = live(head: .zero)
        for number in 1...4 {
            let intake = link.receive(isHello: false, weight: LinkSession.questionWeight)
            #expect(intake == .take(pauses: number == 4))
        }
        let isReadAgain = link.answered(weight: LinkSession.questionWeight)
        #expect(isReadAgain)
    }

    @Test func `live, places come in order and once`() {
        var link = live(head: cursor(4, 9))
        #expect(link.offer(place: place(5), lsn: lsn(10), isWritable: true) == .deliver)
        #expect(link.offer(place: place(5), lsn: lsn(10), isWritable: true) == .drop)
        let isBehind = link.answered(with: place(6), lsn: lsn(11))
        #expect(!isBehind)
        #expect(link.offer(place: place(7), lsn: lsn(12), isWritable: true) == .deliver)
        #expect(link.offer(place: place(9), lsn: lsn(14), isWritable: true) == .fallBehind)
    }

    @Test func `a device that is behind is read for until it is at the head`() {
        var link = LinkSession()
        _ = link.receive(isHello: true)
        #expect(
            link.attached(head: cursor(300, 900), cursor: cursor(100, 50), isWritable: true) == .read(cursor(100, 50))
        )
        var next = link.read(to: cursor(200, 50), hasMore: true, isWritable: true)
        #expect(next.1 == .read(cursor(200, 50)))
        next = link.read(to: cursor(300, 50), hasMore: true, isWritable: false)
        #expect(next.1 == .wait)
        #expect(link.goOn(isWritable: true) == .read(cursor(300, 50)))
        next = link.read(to: cursor(301, 905), hasMore: false, isWritable: true)
        #expect(next.1 == .live)
        #expect(link.offer(place: place(301), lsn: lsn(905), isWritable: true) == .drop)
        #expect(link.offer(lsn: lsn(905), isWritable: true) == .drop)
        #expect(link.offer(lsn: lsn(906), isWritable: true) == .deliver)
        #expect(link.offer(place: place(302), lsn: lsn(907), isWritable: true) == .deliver)
    }

    @Test func `a full socket is not buffered for`() {
        var link = live(head: cursor(4, 9))
        #expect(link.offer(place: place(5), lsn: lsn(10), isWritable: false) == .fallBehind)
        #expect(link.fallBehind(at: lsn(9), isWritable: false) == .wait)
        #expect(link.offer(place: place(6), lsn: lsn(11), isWritable: false) == .drop)
        #expect(link.offer(lsn: lsn(12), isWritable: true) == .drop)
        #expect(link.goOn(isWritable: true) == .read(cursor(4, 9)))
    }

    @Test func `what commits while the last page is read follows it, in order and once`() {
        var link = live(head: cursor(4, 9))
        _ = link.offer(place: place(5), lsn: lsn(10), isWritable: false)
        _ = link.fallBehind(at: lsn(9), isWritable: true)
        #expect(link.offer(place: place(6), lsn: lsn(11), isWritable: true) == .hold)
        link.hold(frame("six"), lsn: lsn(11), place: place(6))
        link.hold(frame("group"), lsn: lsn(12))
        // An answer that took place 7 has gone out already.
        let isBehind = link.answered(with: place(7), lsn: lsn(13))
        #expect(!isBehind)
        link.hold(frame("eight"), lsn: lsn(14), place: place(8))

        let (held, next) = link.read(to: cursor(6, 11), hasMore: false, isWritable: true)
        #expect(held == [frame("group"), frame("eight")])
        #expect(next == .live)
        #expect(link.offer(place: place(9), lsn: lsn(15), isWritable: true) == .deliver)
    }

    @Test func `too much held means another page`() {
        var link = live(head: cursor(4, 9))
        _ = link.fallBehind(at: lsn(9), isWritable: true)
        let large = ByteBuffer(repeating: 0, count: CatchUp.heldBytesMax / 2)
        for number in 10...13 { link.hold(large, lsn: lsn(UInt64(number))) }
        let (held, next) = link.read(to: cursor(4, 10), hasMore: false, isWritable: true)
        #expect(held.isEmpty)
        #expect(next == .read(cursor(4, 10)))
        #expect(link.read(to: cursor(4, 13), hasMore: false, isWritable: true).1 == .live)
    }

    @Test func `a page that could not be read is asked for again`() {
        var link = live(head: cursor(4, 9))
        #expect(link.fallBehind(at: lsn(12), isWritable: true) == .read(cursor(4, 12)))
        #expect(link.goOn(isWritable: true) == .wait)
        link.readFailed()
        #expect(link.goOn(isWritable: true) == .read(cursor(4, 12)))
    }

    @Test func `a link is small`() {
        #expect(MemoryLayout<LinkSession>.size <= 72)
    }
}
