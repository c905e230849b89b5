//! How many connections are open, in all and from one client.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The connections that are open.
pub struct Connections {
    limit: usize,
    limit_of_one: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    all: usize,
    by_client: HashMap<IpAddr, usize>,
}

/// A place for one connection, given back when this is dropped.
pub struct Place {
    connections: Arc<Connections>,
    client: Option<IpAddr>,
}

impl Connections {
    /// Room for `limit` connections, and for `limit_of_one` from one client.
    pub fn new(limit: usize, limit_of_one: usize) -> Arc<Self> {
        Arc::new(Self { limit, limit_of_one, open: Mutex::default() })
    }

    /// A place for a connection from a client; from nobody in particular when it is a proxy's.
    ///
    /// # Errors
    /// The reason why there is none.
    pub fn enter(self: &Arc<Self>, client: Option<IpAddr>) -> Result<Place, &'static str> {
        let mut open = self.open();
        if open.all >= self.limit {
            return Err("connections");
        }
        if let Some(client) = client {
            let of_client = open.by_client.entry(client).or_default();
            if *of_client >= self.limit_of_one {
                return Err("connections_of_client");
            }
            *of_client += 1;
        }
        open.all += 1;
        Ok(Place { connections: Arc::clone(self), client })
    }

    /// How many are open.
    pub fn count(&self) -> usize {
        self.open().all
    }

    /// Numbers stay right whoever panicked: nothing here does.
    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut open = self.connections.open();
        open.all -= 1;
        if let Some(client) = self.client
            && let Some(of_client) = open.by_client.get_mut(&client)
        {
            *of_client -= 1;
            if *of_client == 0 {
                open.by_client.remove(&client);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn one_client_cannot_take_every_place_and_places_come_back() {
        let connections = Connections::new(3, 2);
        let one = Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)));
        let first = connections.enter(one);
        let second = connections.enter(one);
        assert_eq!(connections.enter(one).err(), Some("connections_of_client"));
        let proxys = connections.enter(None);
        assert_eq!(connections.enter(None).err(), Some("connections"));
        drop((first, second, proxys));
        assert_eq!(connections.count(), 0);
        assert!(connections.open().by_client.is_empty(), "nobody is remembered");
        assert!(connections.enter(one).is_ok());
    }
}
