//! Asking a running server whether it answers, where there is neither a shell nor curl to ask with.

use std::{
    io::{self, Read, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    time::Duration,
};

/// How long a healthy server may take to say anything.
const PATIENCE: Duration = Duration::from_secs(3);

/// Why a server counts as ill.
#[derive(Debug, thiserror::Error)]
pub enum Ill {
    /// Nothing answers.
    #[error(
        "nothing answers at {address}: {source}. Is `coalition serve` running, and is COALITION_ADDR the same for both?"
    )]
    Silent {
        /// The address asked.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// Something else than “200”.
    #[error("{address}/healthz answers “{status}”")]
    Wrong {
        /// The address asked.
        address: SocketAddr,
        /// The first line of the answer.
        status: String,
    },
}

/// Asks `/healthz` of the server that listens on an address.
pub fn healthcheck(listening: SocketAddr) -> Result<(), Ill> {
    let address = reachable(listening);
    let status = ask(address).map_err(|source| Ill::Silent { address, source })?;
    if status.split(' ').nth(1) == Some("200") { Ok(()) } else { Err(Ill::Wrong { address, status }) }
}

/// The first line of the answer.
fn ask(address: SocketAddr) -> io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    // In one piece: a server that answers the first piece and closes would make the rest an error of the connection.
    stream.write_all(format!("GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut start = [0; 64];
    let read = stream.read(&mut start)?;
    Ok(String::from_utf8_lossy(&start[..read]).lines().next().unwrap_or_default().to_owned())
}

/// Who listens on every address of a machine is asked on the one that never leaves it.
fn reachable(listening: SocketAddr) -> SocketAddr {
    let local: IpAddr = match listening.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(local, listening.port())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        io::{BufRead, BufReader},
        net::TcpListener,
        thread,
    };

    /// A server that reads one request to its end and gives one answer.
    fn answering(answer: &'static str) -> SocketAddr {
        let listener = TcpListener::bind("0.0.0.0:0").expect("a free port");
        let address = listener.local_addr().expect("address");
        thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a client");
            let lines = BufReader::new(&stream).lines().map(|line| line.expect("the client asks"));
            assert!(lines.take_while(|line| !line.is_empty()).count() > 0, "nothing was asked");
            (&stream).write_all(answer.as_bytes()).expect("the client listens");
        });
        address
    }

    #[test]
    fn a_server_that_answers_is_well_whatever_address_it_listens_on() {
        assert!(healthcheck(answering("HTTP/1.1 200 OK\r\n\r\nok\n")).is_ok());
    }

    #[test]
    fn a_server_that_answers_otherwise_or_not_at_all_is_ill() {
        assert!(matches!(healthcheck(answering("HTTP/1.1 503 Service Unavailable\r\n\r\n")), Err(Ill::Wrong { .. })));
        assert!(matches!(healthcheck(answering("")), Err(Ill::Wrong { .. })));
        // Nobody can listen on port 0; any other that is free now may be taken by another test.
        assert!(matches!(healthcheck(SocketAddr::from(([127, 0, 0, 1], 0))), Err(Ill::Silent { .. })));
    }
}
